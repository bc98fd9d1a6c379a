#!/usr/bin/env node
'use strict'
const { sign, verify: check } = require('jsonwebtoken')

const keys = { access: 'the key of the access tokens', refresh: 'the key of the refresh tokens' }

check(sign({}, keys.access), keys['access'])
sign({}, keys.refresh)
sign({}, 'the key ' + 'of others')
