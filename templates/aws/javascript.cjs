// about: AWS Secrets Manager, one secret that holds a JSON object
// stores: elsewhere
// needs: @aws-sdk/client-secrets-manager
// env: AWS_REGION
// async: yes
const { GetSecretValueCommand, SecretsManagerClient } = require("@aws-sdk/client-secrets-manager");

/** @param {string} name */
async function readAwsSecret(name) {
  const { SecretString } = await new SecretsManagerClient().send(new GetSecretValueCommand({ SecretId: "{{path}}" }));
  const value = JSON.parse(SecretString || "{}")[name];
  if (!value) throw new Error(`${name} is not in the secret {{path}}`);
  return value;
}

const secret = await readAwsSecret("{{name}}");
const secret_b64 = Buffer.from(await readAwsSecret("{{name}}"), "base64").toString();
