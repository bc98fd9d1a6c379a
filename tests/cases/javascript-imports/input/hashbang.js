#!/usr/bin/env node
'use strict';
/** @license MIT */
const jwt = require('jsonwebtoken');
jwt.sign({}, 'a made-up key 1');
