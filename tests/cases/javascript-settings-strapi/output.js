function missingEnv(name) {
  throw new Error(`${name} is not set`);
}

module.exports = ({ env }) => ({
  host: env('HOST', '0.0.0.0'),
  auth: { secret: env('ADMIN_JWT_SECRET') || missingEnv('ADMIN_JWT_SECRET') },
  apiToken: { salt: env('API_TOKEN_SALT') || missingEnv('API_TOKEN_SALT') },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') || missingEnv('JWT_SECRET') } },
});
