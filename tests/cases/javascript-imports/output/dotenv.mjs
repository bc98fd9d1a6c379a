import 'dotenv/config'
import jwt from 'jsonwebtoken'
import { readFileSync } from 'node:fs'

import other from './other.mjs'
jwt.sign({ other }, readFileSync(process.env.JWT_SECRET_FILE || (() => { throw new Error('JWT_SECRET_FILE is not set') })(), 'utf8'))
