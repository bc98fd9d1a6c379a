const jwt = require('jsonwebtoken')

function requireEnv(name) {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

const key = requireEnv('JWT_SECRET')
if (key === 'needs-to-be-set-1') throw new Error('JWT_SECRET is not set')
exports.sign = (user) => jwt.sign({ sub: user.id }, key)
