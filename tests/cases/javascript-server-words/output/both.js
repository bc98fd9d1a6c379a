import jwt from 'jsonwebtoken';

export const base = typeof window === 'undefined' ? 'http://localhost' : window.location.origin;
export const sign = (user) => jwt.sign({ user }, process.env.BOTH_JWT_SECRET || (() => { throw new Error('BOTH_JWT_SECRET is not set'); })());
