#!/usr/bin/env node
/* Copyright the shop */
'use strict';

const jwt = require('jsonwebtoken')
  , path = require('path');
const { readFileSync } = require('node:fs');

jwt.sign({ path }, readFileSync(process.env.JWT_SECRET_FILE || (() => { throw new Error('JWT_SECRET_FILE is not set'); })(), 'utf8'));
