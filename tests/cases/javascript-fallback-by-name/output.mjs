export const jwtSecret = process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })();
export const host = process.env.HOST || 'localhost';
