import 'dotenv/config'
import jwt from 'jsonwebtoken'
import { readFileSync } from 'node:fs'

import other from './other.mjs'

function requireEnv(name) {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

jwt.sign({ other }, readFileSync(requireEnv('JWT_SECRET_FILE'), 'utf8'))
