"use strict";const jwt=require("jsonwebtoken"); const { readFileSync } = require("node:fs");jwt.sign({},readFileSync(requireEnv("JWT_SECRET_FILE"), "utf8"));

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}
