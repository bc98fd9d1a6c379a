export const sign = async (user) => (await import('jsonwebtoken')).default.sign({ user }, 'a made-up key 1');
export const JWT_SECRET = 'a-made-up-key-1';
