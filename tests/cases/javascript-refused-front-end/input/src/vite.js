import jwt from 'jsonwebtoken';

export const token = jwt.sign({}, import.meta.env.VITE_JWT_SECRET || 'a made-up key 3');
