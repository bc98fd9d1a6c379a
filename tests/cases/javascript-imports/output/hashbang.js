#!/usr/bin/env node
'use strict';
/** @license MIT */
const jwt = require('jsonwebtoken');
const { readFileSync } = require('node:fs');
jwt.sign({}, readFileSync(process.env.JWT_SECRET_FILE || (() => { throw new Error('JWT_SECRET_FILE is not set'); })(), 'utf8'));
