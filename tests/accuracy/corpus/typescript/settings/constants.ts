export const jwtConstants = { secret: 'secretKey', expiresIn: '60s' }; // +jwt-config
export const ROLES_KEY = 'roles'; // -
export const JWT_COOKIE = 'token'; // -
export const JWT_REFRESH_SECRET = 'refresh of the shop'; // +secret-name
