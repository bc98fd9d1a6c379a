import { create } from 'https://modules.example/x/djwt@v2.8/mod.ts';
import { SignJWT } from 'npm:jose@5';
import jwt from 'npm:jsonwebtoken@9';

const key = new TextEncoder().encode(Deno.env.get('JWT_KEY') || (() => { throw new Error('JWT_KEY is not set'); })());
export const token = await new SignJWT({}).sign(key);
export const other = jwt.sign({}, Deno.env.get('OTHER_KEY') || (() => { throw new Error('OTHER_KEY is not set'); })());
export const third = await create({ alg: 'HS256' }, {}, Deno.env.get('JWT_SECRET') || (() => { throw new Error('JWT_SECRET is not set'); })());
export const fourth = jwt.sign({}, Deno.env.get("FOURTH_KEY") || (() => { throw new Error('FOURTH_KEY is not set'); })());
