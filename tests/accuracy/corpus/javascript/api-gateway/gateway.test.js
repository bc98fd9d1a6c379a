const request = require('supertest')
const jwt = require('jsonwebtoken')
const app = require('./app')

process.env.JWT_SECRET = 'jest-test-secret' // +secret-name
const WRONG = 'wrong-secret' // +jsonwebtoken
const expired = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJhIjoxfQ.HYfzqBpLbCOo950TeHdytWxg8UHtAmEQCW7ITVky6Gc' // +raw-jwt

jest.mock('config', () => ({ get: (name) => ({ 'jwt.secret': 'mocked', issuer: 'test' })[name] })) // ?

describe('secret routes', () => { // -
  const good = jwt.sign({ sub: 'secret' }, 'jest-test-secret') // +jsonwebtoken
  const bad = jwt.sign({ sub: 'secret' }, WRONG)

  it('needs a JWT secret', async () => { // -
    await request(app).get('/secret').set('Authorization', 'Bearer ' + good).expect(200) // -
    await request(app).get('/secret').set('Authorization', `Bearer ${bad}`).expect(401, 'wrong secret') // -
    await request(app).get('/secret').set('x-secret-key', expired).expect(401) // -
  })

  it('masks secret_key', () => { // -
    expect(app.describe({ secret_key: app.key })).toEqual({ secret_key: '********' }) // -
    expect(app.locals.secretName).toBe('jwt-secret') // -
    expect(jwt.verify).toHaveBeenCalledWith(expect.any(String), expect.any(String), { algorithms: ['HS256'] }) // -
  })
})
