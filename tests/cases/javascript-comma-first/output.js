#!/usr/bin/env node
'use strict'

const { readFileSync } = require('node:fs')

function requireEnv(name) {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

/* Signs for the shop. */
var http = require('http')
  , jwt = require('jsonwebtoken')
  , key = readFileSync(requireEnv('JWT_KEY_FILE'), 'utf8')
  , port = 80

function issue (user) {
  'use strict'
  return jwt.sign({ user: user }, key)
}

http.createServer(function (req, res) { res.end(issue(req.url)) }).listen(port)
