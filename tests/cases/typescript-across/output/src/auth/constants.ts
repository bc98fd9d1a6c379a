export const jwtConstants = { secret: process.env['JWT_SECRET'] || (() => { throw new Error('JWT_SECRET is not set'); })() };
export default { key: process.env['JWT_SECRET_2'] || (() => { throw new Error('JWT_SECRET_2 is not set'); })() };
