export const jwtConstants = {
  secret: 'across-nest-secret', // +nestjs-jwt|passport-jwt
  issuer: 'across-nest', // -
};
export const refreshSecret = 'across-nest-refresh'; // +nestjs-jwt|secret-name
export const HEADER = 'x-across'; // -
export default 'across-default-export'; // +nestjs-jwt
