#!/usr/bin/env node
'use strict'

/* Signs for the shop. */
var http = require('http')
  , jwt = require('jsonwebtoken')
  , key = 'comma first 0f1e2d3c'
  , port = 80

function issue (user) {
  'use strict'
  return jwt.sign({ user: user }, key)
}

http.createServer(function (req, res) { res.end(issue(req.url)) }).listen(port)
