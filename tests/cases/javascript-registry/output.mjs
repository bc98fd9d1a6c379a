import { SignJWT } from 'npm:jose@5.2.0/jwt/sign';
import { jwt } from 'jsr:@hono/hono@^4/jwt';

function requireEnv(name) {
  const value = Deno.env.get(name);
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const jwtSecret = requireEnv('JWT_SECRET');
const token = await new SignJWT({}).sign(new TextEncoder().encode(jwtSecret));
app.use('/api/*', jwt({ secret: requireEnv('JWT_SECRET_2') }));
const { default: jsonwebtoken } = await import('jsonwebtoken');
jsonwebtoken.sign({}, requireEnv('JWT_SECRET_3'));
