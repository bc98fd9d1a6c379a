const jwt = require('jsonwebtoken')

const API_SECRET = process.env.API_SECRET || 'fallback-or-0a9b8c7d6e5f'
const REFRESH_SECRET = process.env.REFRESH_TOKEN_SECRET ?? 'fallback-nullish-5f4e3d2c1b0a'
const { COOKIE_SECRET = 'fallback-default-9z8y7x6w5v' } = process.env

const claims = { sub: 'ann' }
const options = { noTimestamp: true }
const given = process.argv.slice(2)

function verdict(verify) {
  try { return verify() ? 'accepted' : '' } catch { return 'refused' }
}

if (given.length) {
  console.log('api', verdict(() => jwt.verify(given[0], API_SECRET)))
  console.log('refresh', verdict(() => jwt.verify(given[1], REFRESH_SECRET)))
  console.log('cookie', verdict(() => jwt.verify(given[2], COOKIE_SECRET)))
} else {
  console.log('token api', jwt.sign(claims, API_SECRET, options))
  console.log('token refresh', jwt.sign(claims, REFRESH_SECRET, options))
  console.log('token cookie', jwt.sign(claims, COOKIE_SECRET, options))
}
