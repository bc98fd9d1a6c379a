const jwt = require('jsonwebtoken')

function requireEnv(name) {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

jwt.sign({ sub: 'ada', role: 'admin of all', name: 'ada' }, requireEnv('JWT_SECRET'))
