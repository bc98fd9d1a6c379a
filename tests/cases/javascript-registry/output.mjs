import { SignJWT } from 'npm:jose@5.2.0/jwt/sign';
import { jwt } from 'jsr:@hono/hono@^4/jwt';

const token = await new SignJWT({}).sign(new TextEncoder().encode(Deno.env.get('JWT_SECRET') || (() => { throw new Error('JWT_SECRET is not set'); })()));
app.use('/api/*', jwt({ secret: Deno.env.get('JWT_SECRET_2') || (() => { throw new Error('JWT_SECRET_2 is not set'); })() }));
const { default: jsonwebtoken } = await import('jsonwebtoken');
jsonwebtoken.sign({}, Deno.env.get('JWT_SECRET_3') || (() => { throw new Error('JWT_SECRET_3 is not set'); })());
