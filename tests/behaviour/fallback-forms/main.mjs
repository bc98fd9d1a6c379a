// Fallbacks in every form, and calls that take `undefined` or "" without a word: an encoder, a cookie parser.
import { createHmac, timingSafeEqual } from 'node:crypto';
import process, { env } from 'node:process';
import jwt from 'jsonwebtoken';
import { SignJWT, jwtVerify } from 'jose';

const { A_KEY = 'key of a 1a2b3c4d5e6f70819', STAGE = 'test', B_KEY: second = 'key of b 2b3c4d5e6f7081920' } = process.env;
const { ...settings } = process.env;
const third = process.env['C_KEY'] ?? process.env.C_OLD_KEY ?? "key of c 3c4d5e6f708192031";
const fourth = env.D_KEY?.trim() || 'key of d 4d5e6f70819203142';
const fifth = process.env.E_KEY ? process.env.E_KEY : 'key of e 5e6f7081920314253';
const keyed = ({ F_KEY = 'key of f 6f708192031425364' } = process.env) => F_KEY || (() => { throw new Error('F_KEY'); })();
const encoded = new TextEncoder().encode(process.env.G_KEY || 'key of g 708192031425364758697a8b9cad');
const list = ['key of h 8192031425364758', 'key of i 92031425364758697'];
class Base {
  constructor(options) { this.key = options.secretOrKey; }
}
class Strategy extends Base {
  static #own = 'key of j a3142536475869708';
  constructor() { super({ secretOrKey: 'key of k b425364758697081f' }); }
  sign(claims) { return jwt.sign(claims, Strategy.#own, { noTimestamp: true }); }
  verify(token) { return jwt.verify(token, Strategy.#own); }
}

const plain = (key) => [(c) => jwt.sign(c, key(), { noTimestamp: true }), (t) => jwt.verify(t, key())];
const strategy = new Strategy();
const ways = {
  a: [(c) => jwt.sign(c, A_KEY), (t) => jwt.verify(t, A_KEY)],
  b: [(c) => jwt.sign(c, second), (t) => jwt.verify(t, second)],
  c: [(c) => jwt.sign(c, third), (t) => jwt.verify(t, third)],
  d: [(c) => jwt.sign(c, fourth), (t) => jwt.verify(t, fourth)],
  e: [(c) => jwt.sign(c, fifth), (t) => jwt.verify(t, fifth)],
  f: plain(keyed),
  g: [(c) => new SignJWT(c).setProtectedHeader({ alg: 'HS256' }).sign(encoded), async (t) => (await jwtVerify(t, encoded)).payload],
  h: [(c) => jwt.sign(c, list[0]), (t) => jwt.verify(t, list[0])],
  i: [(c) => jwt.sign(c, list[1]), (t) => jwt.verify(t, list[1])],
  j: [(c) => strategy.sign(c), (t) => strategy.verify(t)],
};

async function verdict(verify, token) {
  try { return (await verify(token)).sub === 'ann' ? 'accepted' : 'refused'; } catch { return 'refused'; }
}

const tokens = process.argv.slice(2);
let i = 0;
if (!tokens.length) console.log('stage', STAGE, typeof settings, typeof createHmac, typeof timingSafeEqual);
for (const [name, [sign, verify]] of Object.entries(ways)) {
  console.log(...(tokens.length ? [name, await verdict(verify, tokens[i++])] : ['token', name, await sign({ sub: 'ann' })]));
}
