import jwt from 'jsonwebtoken';

export const base = typeof window === 'undefined' ? 'http://localhost' : window.location.origin;
export const sign = (user) => jwt.sign({ user }, process.env.JWT_SECRET_2 || (() => { throw new Error('JWT_SECRET_2 is not set'); })());
