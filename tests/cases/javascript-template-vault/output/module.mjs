import jwt from 'jsonwebtoken';

async function readVaultSecret(name) {
  const { VAULT_ADDR, VAULT_TOKEN } = process.env;
  if (!VAULT_ADDR || !VAULT_TOKEN) throw new Error('VAULT_ADDR and VAULT_TOKEN must be set');
  const url = new URL('/v1/secret/data/myapp', VAULT_ADDR);
  const response = await fetch(url, { headers: { 'X-Vault-Token': VAULT_TOKEN } });
  if (!response.ok) throw new Error(`Vault answers ${response.status} for ${url.pathname}`);
  const body = await response.json();
  const value = body.data.data[name];
  if (!value) throw new Error(`${name} is not in Vault at ${url.pathname}`);
  return value;
}

// Code waits in an async function, and at the top level of an ES module; a function that is only called so does not.
const KEY = await readVaultSecret('JWT_KEY');
export const token = jwt.sign({}, KEY);

export class Tokens {
  static async make() { return jwt.sign({}, await readVaultSecret('MODULE_JWT_SECRET')); }
  async *all() { yield jwt.sign({}, await readVaultSecret('TOKENS_MODULE_JWT_SECRET')); }
  async() { return jwt.sign({}, 'a made-up key 4'); }
  asyncSign() { return jwt.sign({}, 'a made-up key 5'); }
  async sign(key = jwt.sign({}, 'a made-up key 6')) { return key; }
  field = jwt.sign({}, 'a made-up key 7');
  static { this.token = jwt.sign({}, 'a made-up key 8'); }
}

export const sign = async user => jwt.sign({ user }, await readVaultSecret('MODULE_JWT_SECRET_2'));
export const later = asyncUser => jwt.sign({ asyncUser }, 'a made-up key 10');
