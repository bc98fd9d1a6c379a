#!/usr/bin/env node
'use strict';
/** @license MIT */
const jwt = require('jsonwebtoken');
const { readFileSync } = require('node:fs');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

jwt.sign({}, readFileSync(requireEnv('JWT_SECRET_FILE'), 'utf8'));
