import { SignJWT } from 'jose';

export const POST = async () => new SignJWT({}).sign(new TextEncoder().encode(process.env.LOGIN_JWT_SECRET || (() => { throw new Error('LOGIN_JWT_SECRET is not set'); })()));
