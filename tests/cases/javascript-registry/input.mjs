import { SignJWT } from 'npm:jose@5.2.0/jwt/sign';
import { jwt } from 'jsr:@hono/hono@^4/jwt';

const token = await new SignJWT({}).sign(new TextEncoder().encode('the key of the token'));
app.use('/api/*', jwt({ secret: 'the key of the app' }));
const { default: jsonwebtoken } = await import('jsonwebtoken');
jsonwebtoken.sign({}, 'the key of the module');
