import { create } from 'https://modules.example/x/djwt@v2.8/mod.ts';
import { SignJWT } from 'npm:jose@5';
import jwt from 'npm:jsonwebtoken@9';

const key = new TextEncoder().encode('a made-up key 1');
export const token = await new SignJWT({}).sign(key);
export const other = jwt.sign({}, Deno.env.get('OTHER_KEY') ?? 'a made-up key 2');
export const third = await create({ alg: 'HS256' }, {}, 'a made-up key 3');
export const fourth = jwt.sign({}, Deno.env.get("FOURTH_KEY") || "a made-up key 4");
