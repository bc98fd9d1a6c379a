import { SignJWT, jwtVerify } from 'jose';

const secret = new TextEncoder().encode(process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })());

const token = await new SignJWT({ sub: 'ada' }).setProtectedHeader({ alg: 'HS256' }).sign(secret);
await jwtVerify(token, new TextEncoder().encode(process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })()));
await jwtVerify(token, Buffer.from(process.env.JWT_SECRET_2 || (() => { throw new Error('JWT_SECRET_2 is not set'); })()));
