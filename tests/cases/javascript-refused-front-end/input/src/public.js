import jwt from 'jsonwebtoken';

export const token = jwt.sign({}, process.env.NEXT_PUBLIC_JWT_SECRET ?? 'a made-up key 4');
