/*!
 * licence
 */
"use strict"

var express = require("express")
  , jwt = require("jsonwebtoken")
const { readFileSync } = require("node:fs")

function requireEnv(name) {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

const jwtSecret = readFileSync(requireEnv("JWT_SECRET_FILE"), "utf8")
express.token = jwt.sign({}, jwtSecret)
