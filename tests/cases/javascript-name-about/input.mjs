// Names that mean a key, over values that are none: what stands around them, or what they are made of, says so.
import { ApiProperty } from './docs.mjs'

export const errors = { jwtSecret: 'E1042-07', sessionSecret: 'rule/min-32' }
export const icons = { secretKey: 'mdi-shield-key', signingKey: 'fa-key-2' }
export const paths = { 'Secret.Key': 'v1.settings/7', cookieSecret: 'body.cookie-2' }
export const columns = { secretKey: 'client_secret_key', signingKey: 'key_2_material' }
export const events = { jwtSecret: 'key-2:rotated' }
export const login = { description: 'Signed in', example: { token: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm5hIn0.c2lnbmF0dXJlLW9mLWFubmE' } }
export const secretKey = 'shop.keys.current'
export const jwtKey = 'shop_token'
export const types = { signingKey: 'list[V1SigningKey]', jwtSecret: 'dict[str, 2]' }
export const authSecret = 'token_base_url'

// The same names over values that people make up.
export const config = { cookieSecret: 'my_cookie_secret_here', jwtSecret: 'please-change-me' }
export const jwtKeyOfTests = { jwtKey: 'super_token' }

export const answer = Joi.object()
  .label('Session')
  .example({ id: 7, token: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJzaG9wIiwicm9sZSI6InRlc3QifQ.wq4Vw9n3M0K2mJrV5l7yq3J8iP1n2hA0c9dXz5bTtYs' });
