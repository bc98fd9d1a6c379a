#!/usr/bin/env node
'use strict'

const { readFileSync } = require('node:fs')

/* Signs for the shop. */
var http = require('http')
  , jwt = require('jsonwebtoken')
  , key = readFileSync(process.env.JWT_KEY_FILE || (() => { throw new Error('JWT_KEY_FILE is not set') })(), 'utf8')
  , port = 80

function issue (user) {
  'use strict'
  return jwt.sign({ user: user }, key)
}

http.createServer(function (req, res) { res.end(issue(req.url)) }).listen(port)
