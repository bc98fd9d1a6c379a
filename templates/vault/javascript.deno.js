// about: HashiCorp Vault or OpenBao, the key/value engine version 2
// stores: elsewhere
// env: VAULT_ADDR VAULT_TOKEN
// async: yes
/** @param {string} name */
async function readVaultSecret(name) {
  const VAULT_ADDR = Deno.env.get("VAULT_ADDR");
  const VAULT_TOKEN = Deno.env.get("VAULT_TOKEN");
  if (!VAULT_ADDR || !VAULT_TOKEN) throw new Error("VAULT_ADDR and VAULT_TOKEN must be set");
  const url = new URL("/v1/{{mount}}/data/{{path}}", VAULT_ADDR);
  const response = await fetch(url, { headers: { "X-Vault-Token": VAULT_TOKEN } });
  if (!response.ok) throw new Error(`Vault answers ${response.status} for ${url.pathname}`);
  const body = await response.json();
  const value = body.data.data[name];
  if (!value) throw new Error(`${name} is not in Vault at ${url.pathname}`);
  return value;
}

const secret = await readVaultSecret("{{name}}");
const secret_b64 = new TextDecoder().decode(Uint8Array.from(atob(await readVaultSecret("{{name}}")), (c) => c.charCodeAt(0)));
