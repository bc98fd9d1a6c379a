import { readFileSync } from 'node:fs';

export const sign = async (user) => (await import('jsonwebtoken')).default.sign({ user }, readFileSync(process.env.JWT_SECRET_FILE || (() => { throw new Error('JWT_SECRET_FILE is not set'); })(), 'utf8'));
export const JWT_SECRET = 'a-made-up-key-1';
