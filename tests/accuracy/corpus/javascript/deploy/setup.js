const path = require('path')

process.env.JWT_SECRET = 'set-for-this-run' // +secret-name
process.env['SESSION_SECRET'] = process.env.SESSION_SECRET || 'bracket-or-default' // +secret-name|env-fallback
process.env.SIGNING_KEY ??= 'nullish-assigned-key' // +secret-name|env-fallback
process.env.SECRET_KEY_PATH = path.join(__dirname, 'secret_key') // -
process.env.NODE_ENV = 'test' // -
process.env.JWT_ALGORITHM = 'HS256' // -
process.env.TZ = 'UTC' // -

const missing = ['JWT_SECRET', 'SESSION_SECRET'].filter((name) => !process.env[name]) // -
if (missing.length) throw new Error(`missing: ${missing.join(', ')}`)
if (process.env.JWT_SECRET === 'changeme') throw new Error('JWT_SECRET is changeme') // -
if (['secret', 'keyboard cat'].includes(process.env.SESSION_SECRET)) process.exit(1) // -
switch (process.env.JWT_SECRET) {
  case 'default-secret': // -
    console.error('JWT_SECRET has its default value') // -
    break
  default:
    console.log('JWT_SECRET is set') // -
}
