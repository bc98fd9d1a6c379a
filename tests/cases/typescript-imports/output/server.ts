'use server'
import { sign } from 'jsonwebtoken'
import fs = require('fs')

function requireEnv(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

sign({ name: fs.name }, fs.readFileSync(requireEnv('JWT_SECRET_FILE'), 'utf8'))
