export const jwtConstants = {
  secret: process.env['JWT_SECRET'] || (() => { throw new Error('JWT_SECRET is not set'); })(),
  refreshSecret: process.env['REFRESH_SECRET'] || (() => { throw new Error('REFRESH_SECRET is not set'); })(),
};

export const jwtCookie = { name: 'token', maxAge: 60 };
