export const jwtSecret = process.env.JWT_SECRET || 'change-me';
export const host = process.env.HOST || 'localhost';
