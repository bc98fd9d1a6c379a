const secret = 'across-module-exports' // +jsonwebtoken
const issuer = 'across-issuer' // -

module.exports = {
  secret,
  issuer,
  session: { key: 'across-session-key', name: 'sid' }, // +express-session
  refresh: 'across-refresh', // +jsonwebtoken
  port: '3000' // -
}
