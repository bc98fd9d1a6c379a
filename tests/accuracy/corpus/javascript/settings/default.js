const { Webhooks } = require('@octokit/webhooks')
const { App } = require('@slack/bolt')

module.exports = {
  host: 'shop.example.net',
  jwt: { secret: 'secret', issuer: 'shop', audience: 'customers' }, // +jwt-config
  jwtOptions: { secret: 'changeit', algorithm: 'HS256' }, // +jwt-config
  jwtConfig: { accessSecret: 'acc3ss-of-the-shop', refreshSecret: 'r3fresh-of-the-shop' }, // + +
  secrets: { session: 'shop-secret', jwt: 'tokens' }, // + +
  auth: { secret: 'Kx7mQp2wRt', loginUrl: '/login', saltRounds: 10 }, // +secret-name
  token: { secret: 'tok3nOfTheShop', header: 'x-shop-token' }, // +secret-name
  cookieOptions: { secret: 'cookies', httpOnly: true }, // +session-config
  paths: { secret: 'keys/secret.pem', jwt: './keys/jwt.pem' }, // -
  fields: { secret: 'Secret', key: 'Key' }, // -
  headers: { 'X-Atlassian-Token': 'no-check' }, // -
  mail: { secret: 'on', from: 'shop@example.net' } // -
}

exports.hooks = new Webhooks({ secret: 'hooks' }) // +webhook
exports.bot = new App({ signingSecret: 'bot', socketMode: false }) // +webhook
