/// <reference types="node" />
// @ts-check

import * as jwt from 'jsonwebtoken'
import { readFileSync } from 'node:fs'
jwt.sign({}, readFileSync(process.env['JWT_SECRET_FILE'] || (() => { throw new Error('JWT_SECRET_FILE is not set') })(), 'utf8'))
