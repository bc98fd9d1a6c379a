const path = require('path')

const config = {
  env: process.env.NODE_ENV || 'development', // -
  port: 3000,
  jwt: {
    secret: process.env.JWT_SECRET || 'thisisasamplesecret', // +secret-name|env-fallback
    accessExpiration: '30m', // -
    cookieName: 'jwt' // -
  },
  session: {
    secret: 'UwSS9DGFJDmul2TNl6t5iBKswHHMaZea', // +secret-name|session-config
    name: 'connect.sid' // -
  },
  mongo: { url: process.env.MONGO_URL || 'mongodb://127.0.0.1/shop' }, // -
  keys: { publicKeyPath: path.join(__dirname, 'keys/public.pem') }, // -
  mail: { from: 'no-reply@example.net', subject: 'Your secret link' }, // -
  JWT_SECRET: 'hunter-2-hunter', // +secret-name
  SESSION_SECRET: process.env.SESSION_SECRET ?? 'unset-session-secret', // +secret-name|env-fallback
  TOKEN_SECRET: process.env.TOKEN_SECRET, // -
  JWT_SECRET_NAME: 'shop/jwt', // -
  SECRET_HEADER: 'x-shop-secret' // -
}

const required = ['JWT_SECRET', 'SESSION_SECRET'] // -
for (const name of required) {
  if (!process.env[name]) console.warn(`${name} is not set`) // -
}

module.exports = config
