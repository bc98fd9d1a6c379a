import { SignJWT, jwtVerify } from 'jose';

const secret = new TextEncoder().encode('the key of the tokens');

const token = await new SignJWT({ sub: 'ada' }).setProtectedHeader({ alg: 'HS256' }).sign(secret);
await jwtVerify(token, new TextEncoder().encode('the key of the tokens'));
await jwtVerify(token, Buffer.from('another key'));
