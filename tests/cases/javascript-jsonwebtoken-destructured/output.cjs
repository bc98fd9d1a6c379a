#!/usr/bin/env node
'use strict'
const { sign, verify: check } = require('jsonwebtoken')

const keys = { access: process.env.ACCESS_KEY || (() => { throw new Error('ACCESS_KEY is not set') })(), refresh: process.env.REFRESH_KEY || (() => { throw new Error('REFRESH_KEY is not set') })() }

check(sign({}, keys.access), keys['access'])
sign({}, keys.refresh)
sign({}, process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set') })())
