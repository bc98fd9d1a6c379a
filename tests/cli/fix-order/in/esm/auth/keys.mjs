import jwt from 'jsonwebtoken';

const key = 'the key of the tokens';
export const sign = (claims) => jwt.sign(claims, key);
