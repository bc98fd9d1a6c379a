import { SignJWT, jwtVerify } from 'jose'

const encoded = new TextEncoder().encode('jose-text-encoder-3f2e1d0c9b8a')
const JWT_SECRET = 'jose €uro constant 5e6f708192a3'

class Keys {
  static hex = Buffer.from('a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90', 'hex')
}

const unsigned = () => new SignJWT({ sub: 'ann' }).setProtectedHeader({ alg: 'HS256' })
const verdict = (checked) => checked.then(() => 'accepted', () => 'refused')
const given = process.argv.slice(2)

if (given.length) {
  console.log('encoded', await verdict(jwtVerify(given[0], encoded)))
  console.log('buffered', await verdict(jwtVerify(given[1], Buffer.from(JWT_SECRET, 'utf8'))))
  console.log('hex', await verdict(jwtVerify(given[2], Keys.hex)))
} else {
  for (const turn of ['token', 'again']) {
    console.log(turn, 'encoded', await unsigned().sign(encoded))
    console.log(turn, 'buffered', await unsigned().sign(Buffer.from(JWT_SECRET, 'utf8')))
    console.log(turn, 'hex', await unsigned().sign(Keys.hex))
  }
}
