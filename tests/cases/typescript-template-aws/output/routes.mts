import jwt from 'jsonwebtoken';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

async function readAwsSecret(name: string): Promise<string> {
  const { SecretString } = await new SecretsManagerClient().send(new GetSecretValueCommand({ SecretId: 'myapp' }));
  const value = JSON.parse(SecretString || '{}')[name];
  if (!value) throw new Error(`${name} is not in the secret myapp`);
  return value;
}

const key: string = await readAwsSecret('JWT_KEY_2');

export const login = (user: string): string => jwt.sign({ user }, key);
