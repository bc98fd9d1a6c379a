#!/usr/bin/env node
/* Copyright the shop */
'use strict';

const jwt = require('jsonwebtoken')
  , path = require('path');

jwt.sign({ path }, 'the key of the tokens');
