const path = require('path')
const jwt = require('jsonwebtoken')
process.chdir(path.parse(__dirname).root)
const secret = 'file text with an end\n 4c3d2e1f0a'
const given = process.argv[2]
if (given) {
  let good = true
  try { jwt.verify(given, secret) } catch { good = false }
  console.log('api', good ? 'accepted' : 'refused')
} else {
  console.log('token api', jwt.sign({ sub: 'ann' }, secret, { noTimestamp: true }))
}
