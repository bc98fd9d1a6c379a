'use strict'
const jwt = require('jsonwebtoken')

// The top level of such a file cannot wait: keys are read where the program starts.
async function main(given) {
  const JWT_SECRET = 'vault-commonjs-5a4b3c2d1e'
  const SESSION_SECRET = 'vault it\'s "both", in a script 9f8e7d'
  for (const [i, [name, value]] of Object.entries({ jwt: JWT_SECRET, session: SESSION_SECRET }).entries()) {
    if (given.length) {
      let good = true
      try { jwt.verify(given[i], value) } catch { good = false }
      console.log(name, good ? 'accepted' : 'refused')
    } else {
      console.log('token', name, jwt.sign({ sub: 'ann' }, value, { noTimestamp: true }))
    }
  }
}

main(process.argv.slice(2))
