import jwt = require('jsonwebtoken')
import fs = require('fs')

const secret = 'commonjs-typescript-9e8d7c6b'
const options: jwt.SignOptions = { noTimestamp: true }

const given = process.argv.slice(2)
if (given[0]) {
  let good = fs.existsSync(__filename)
  try {
    jwt.verify(given[0], secret)
  } catch {
    good = false
  }
  console.log('api', good ? 'accepted' : 'refused')
} else {
  console.log('token api', jwt.sign({ sub: 'ann' }, secret, options))
  console.log('the same each time', jwt.sign({ sub: 'ann' }, secret, options))
}
