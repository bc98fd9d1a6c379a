#!/usr/bin/env node
'use strict'
const { sign, verify: check } = require('jsonwebtoken')

function requireEnv(name) {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

const keys = { access: requireEnv('ACCESS_KEY'), refresh: requireEnv('REFRESH_KEY') }

check(sign({}, keys.access), keys['access'])
sign({}, keys.refresh)
sign({}, requireEnv('JWT_SECRET'))
