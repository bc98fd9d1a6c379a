import jwt from 'jsonwebtoken';

export const sign = (claims) => jwt.sign(claims, 'the key of later tokens');
