#!/usr/bin/env node
'use strict'
const { sign, verify: check } = require('jsonwebtoken')

const keys = { access: process.env.KEYS_ACCESS || (() => { throw new Error('KEYS_ACCESS is not set') })(), refresh: process.env.KEYS_REFRESH || (() => { throw new Error('KEYS_REFRESH is not set') })() }

check(sign({}, keys.access), keys['access'])
sign({}, keys.refresh)
sign({}, process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set') })())
