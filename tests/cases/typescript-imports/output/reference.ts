/// <reference types="node" />
// @ts-check

import * as jwt from 'jsonwebtoken'
import { readFileSync } from 'node:fs'

function requireEnv(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

jwt.sign({}, readFileSync(requireEnv('JWT_SECRET_FILE'), 'utf8'))
