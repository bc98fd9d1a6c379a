'use strict';
const jwt = require('jsonwebtoken');

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

const KEY = 'a made-up key 11';
exports.token = jwt.sign({}, KEY);

exports.sign = async (user) => jwt.sign({ user }, await readVaultSecret('JWT_SECRET'));
