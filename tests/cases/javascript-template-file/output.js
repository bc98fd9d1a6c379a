#!/usr/bin/env node
/* Copyright the shop */
'use strict';

const jwt = require('jsonwebtoken')
  , path = require('path');
const { readFileSync } = require('node:fs');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

jwt.sign({ path }, readFileSync(requireEnv('JWT_SECRET_FILE'), 'utf8'));
