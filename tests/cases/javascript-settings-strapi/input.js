module.exports = ({ env }) => ({
  host: env('HOST', '0.0.0.0'),
  auth: { secret: env('ADMIN_JWT_SECRET', '9f8e7d6c5b4a39281706f5e4d3c2b1a0') },
  apiToken: { salt: env('API_TOKEN_SALT', 'of-the-api') },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') || 'of-the-users' } },
});
