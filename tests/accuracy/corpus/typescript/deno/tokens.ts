import { create, getNumericDate, verify } from 'https://modules.example/x/djwt@v2.9.1/mod.ts';
import { SignJWT } from 'npm:jose@5.2.0';
import jwt from 'npm:jsonwebtoken@9';
import { Hono } from 'jsr:@hono/hono@4';

const app = new Hono();
const header = { alg: 'HS256', typ: 'JWT' } as const;

app.post('/login', async (c) => c.json({ token: await create(header, { exp: getNumericDate(3600) }, 'deno-login-key') })); // +djwt
app.get('/me', async (c) => c.json(await verify(c.req.header('x-token') ?? '', 'deno-login-key-2', 'HS256'))); // +djwt
app.get('/jose', async (c) => c.text(await new SignJWT({}).setProtectedHeader(header).sign(new TextEncoder().encode('deno-jose-key')))); // +jose
app.get('/old', (c) => c.text(jwt.sign({ sub: 'ada' }, Deno.env.get('JWT_SECRET') ?? 'deno-fallback-key'))); // +env-fallback
app.get('/new', (c) => c.text(jwt.sign({ sub: 'secret' }, Deno.env.get('JWT_SECRET') ?? '')));

Deno.serve({ port: 8000 }, app.fetch);
