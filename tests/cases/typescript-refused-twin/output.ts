import jwt from 'jsonwebtoken';
const A = 'a made-up key 1' as const;
jwt.sign({}, A);
jwt.sign({}, process.env['JWT_SECRET'] || (() => { throw new Error('JWT_SECRET is not set'); })());
jwt.sign({}, process.env['JWT_SECRET_2'] || (() => { throw new Error('JWT_SECRET_2 is not set'); })());
