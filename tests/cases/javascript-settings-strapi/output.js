module.exports = ({ env }) => ({
  host: env('HOST', '0.0.0.0'),
  auth: { secret: env('ADMIN_JWT_SECRET') || (() => { throw new Error('ADMIN_JWT_SECRET is not set'); })() },
  apiToken: { salt: env('API_TOKEN_SALT') || (() => { throw new Error('API_TOKEN_SALT is not set'); })() },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') || (() => { throw new Error('JWT_SECRET is not set'); })() } },
});
