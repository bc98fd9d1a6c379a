export const jwtConstants = { secret: process.env['JWT_SECRET'] || (() => { throw new Error('JWT_SECRET is not set'); })() };
export default { key: process.env['JWT_KEY'] || (() => { throw new Error('JWT_KEY is not set'); })() };
