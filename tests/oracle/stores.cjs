/* stores.cjs: stand-ins for the stores, see stores.py. They answer at once: `await` of what they give is what they give. */
'use strict';

const ENVIRONMENTS = {
  vault: { VAULT_ADDR: 'https://vault.example', VAULT_TOKEN: 'vault-token' },
  aws: { AWS_REGION: 'eu-central-1' },
  conjur: {
    CONJUR_APPLIANCE_URL: 'https://conjur.example/', CONJUR_ACCOUNT: 'acme corp',
    CONJUR_AUTHN_LOGIN: 'host/app', CONJUR_AUTHN_API_KEY: 'api-key',
  },
};
const LOGIN = '/authn/acme%20corp/host%2Fapp/authenticate', SECRETS = '/secrets/acme%20corp/variable/myapp%2F';

function answer(body) {
  return { ok: body !== undefined, status: body === undefined ? 404 : 200, text: () => body, json: () => JSON.parse(body) };
}

function fetchFrom(values) {
  return (address, { method = 'GET', headers, body }) => {
    const { origin, pathname } = new URL(address), told = JSON.stringify(headers);
    const [value] = Object.keys(values).filter((name) => pathname === SECRETS + encodeURIComponent(name));
    if (origin === 'https://vault.example' && pathname === '/v1/secret/data/myapp' && told === '{"X-Vault-Token":"vault-token"}')
      return answer(JSON.stringify({ data: { data: values } }));
    if (origin !== 'https://conjur.example') return answer();
    if (pathname === LOGIN && method === 'POST' && body === 'api-key' && told === '{"Accept-Encoding":"base64"}') return answer('dG9rZW4=');
    return answer(told === JSON.stringify({ Authorization: 'Token token="dG9rZW4="' }) && value ? values[value] : undefined);
  };
}

/* What a file can read with: {env, fetch, aws}. With a store, the environment has only what leads to it. */
function readsOf(values, template) {
  const given = Object.keys(values).length > 0;
  class GetSecretValueCommand { constructor(input) { this.input = input; } }
  class SecretsManagerClient {
    send({ input: { SecretId } }) {
      if (SecretId !== 'myapp' || !given) throw new Error('ResourceNotFoundException');
      return { SecretString: JSON.stringify(values) };
    }
  }
  const env = template in ENVIRONMENTS ? (given ? ENVIRONMENTS[template] : {}) : values;
  return { env, fetch: fetchFrom(values), aws: { GetSecretValueCommand, SecretsManagerClient } };
}

module.exports = { readsOf };
