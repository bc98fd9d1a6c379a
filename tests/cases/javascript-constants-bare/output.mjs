import jwt from 'jsonwebtoken'

function requireEnv(name) {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

export const tokens = users => {
  const all = []
  ;[jwt.sign({ sub: 'ada', role: 'admin' }, requireEnv('JWT_SECRET'))].forEach(t => all.push(t))
  const jwtSecret2 = requireEnv('JWT_SECRET_2')
  // what the phone gets
  all.push(jwt.sign({ sub: 'ada', role: 'an admin' }, jwtSecret2))
  return all
}
