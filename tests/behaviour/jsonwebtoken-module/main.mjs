#!/usr/bin/env node
import jwt from 'jsonwebtoken';

const JWT_SECRET = "it's \"both\" ${not} a template \\ 0918273645";
const { sign, verify } = jwt;

class Tokens {
  #secret = 'private-field-a0b1c2d3e4f5';
  sign(claims) { return sign(claims, this.#secret, { noTimestamp: true }); }
  verify(token) { return verify(token, this.#secret); }
}

const tokens = new Tokens();
const ways = {
  constant: [(c) => sign(c, JWT_SECRET, { noTimestamp: true }), (t) => verify(t, JWT_SECRET)],
  field: [(c) => tokens.sign(c), (t) => tokens.verify(t)],
};

const given = process.argv.slice(2);
for (const [i, [name, [make, check]]] of Object.entries(ways).entries()) {
  if (given.length) {
    let good = false;
    try { good = check(given[i]).sub === 'ann'; } catch { /* refused */ }
    console.log(name, good ? 'accepted' : 'refused');
  } else {
    console.log('token', name, make({ sub: 'ann' }));
    console.log('the same each time', name, make({ sub: 'ann' }));
  }
}
