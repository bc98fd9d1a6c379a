const
	jwt = require('jsonwebtoken'),
	express = require('express');
const { readFileSync } = require('node:fs');
express.token = jwt.sign({}, readFileSync(process.env.JWT_SECRET_FILE || (() => { throw new Error('JWT_SECRET_FILE is not set'); })(), 'utf8'));
