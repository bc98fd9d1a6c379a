const jwt = require('jsonwebtoken');
const { GetSecretValueCommand, SecretsManagerClient } = require('@aws-sdk/client-secrets-manager');

async function readAwsSecret(name: string): Promise<string> {
  const { SecretString } = await new SecretsManagerClient().send(new GetSecretValueCommand({ SecretId: 'myapp' }));
  const value = JSON.parse(SecretString || '{}')[name];
  if (!value) throw new Error(`${name} is not in the secret myapp`);
  return value;
}

async function login(user: string): Promise<string> {
  const key: string = await readAwsSecret('JWT_KEY');
  return jwt.sign({ user }, key);
}

exports.login = login;
