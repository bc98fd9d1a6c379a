import jwt from 'jsonwebtoken'
import { sessionSecret } from './session.mjs'

const JWT_SECRET = 'aws-text-0a1b2c3d4e5f'
const keys = { jwt: JWT_SECRET, session: sessionSecret }

const given = process.argv.slice(2)
for (const [i, [name, key]] of Object.entries(keys).entries()) {
  if (given.length) {
    let good = true
    try { jwt.verify(given[i], key) } catch { good = false }
    console.log(name, good ? 'accepted' : 'refused')
  } else {
    console.log('token', name, jwt.sign({ sub: 'ann' }, key, { noTimestamp: true }))
    console.log('the same each time', name, jwt.sign({ sub: 'ann' }, key, { noTimestamp: true }))
  }
}
