module.exports = ({ env }) => ({
  host: env('HOST', '0.0.0.0'), // -
  url: env('PUBLIC_URL', 'http://localhost:1337'), // -
  admin: { auth: { secret: env('ADMIN_JWT_SECRET', 'admins') } }, // +env-fallback
  apiToken: { salt: env('API_TOKEN_SALT', 'tokens') } // +env-fallback
})
