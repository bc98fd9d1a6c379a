import { SignJWT } from 'jose';

export const POST = async () => new SignJWT({}).sign(new TextEncoder().encode(process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })()));
