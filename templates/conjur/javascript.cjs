// about: CyberArk Conjur, over its REST API
// stores: elsewhere
// env: CONJUR_APPLIANCE_URL CONJUR_ACCOUNT CONJUR_AUTHN_LOGIN CONJUR_AUTHN_API_KEY
// async: yes
/** @param {string} identifier */
async function readConjurSecret(identifier) {
  const { CONJUR_APPLIANCE_URL, CONJUR_ACCOUNT, CONJUR_AUTHN_LOGIN, CONJUR_AUTHN_API_KEY } = process.env;
  if (!CONJUR_APPLIANCE_URL || !CONJUR_ACCOUNT || !CONJUR_AUTHN_LOGIN || !CONJUR_AUTHN_API_KEY) {
    throw new Error("CONJUR_APPLIANCE_URL, CONJUR_ACCOUNT, CONJUR_AUTHN_LOGIN and CONJUR_AUTHN_API_KEY must be set");
  }
  const url = CONJUR_APPLIANCE_URL.replace(/\/+$/, "");
  const account = encodeURIComponent(CONJUR_ACCOUNT);
  const login = await fetch(`${url}/authn/${account}/${encodeURIComponent(CONJUR_AUTHN_LOGIN)}/authenticate`, {
    method: "POST",
    headers: { "Accept-Encoding": "base64" },
    body: CONJUR_AUTHN_API_KEY,
  });
  if (!login.ok) throw new Error(`Conjur answers ${login.status} to the login of ${CONJUR_AUTHN_LOGIN}`);
  const response = await fetch(`${url}/secrets/${account}/variable/${encodeURIComponent(identifier)}`, {
    headers: { Authorization: `Token token="${await login.text()}"` },
  });
  if (!response.ok) throw new Error(`Conjur answers ${response.status} for ${identifier}`);
  return await response.text();
}

const secret = await readConjurSecret("{{path}}/{{name}}");
const secret_b64 = Buffer.from(await readConjurSecret("{{path}}/{{name}}"), "base64").toString();
