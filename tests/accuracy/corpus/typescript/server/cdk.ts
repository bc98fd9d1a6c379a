import * as cdk from 'aws-cdk-lib';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { SecretsManagerClient, GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';

export class ApiStack extends cdk.Stack {
  constructor(scope: cdk.App, id: string) {
    super(scope, id, { env: { region: 'eu-central-1' } }); // -
    const jwtSecret = new secretsmanager.Secret(this, 'JwtSecret', { secretName: 'prod/jwt-secret' }); // -
    const old = secretsmanager.Secret.fromSecretNameV2(this, 'OldJwtSecret', 'prod/old-jwt-secret'); // -
    const output = new cdk.CfnOutput(this, 'JwtSecretArn', { value: jwtSecret.secretArn, exportName: 'jwt-secret-arn' }); // -
    new lambda.Function(this, 'Authorizer', { // -
      runtime: lambda.Runtime.NODEJS_20_X,
      handler: 'index.secretHandler', // -
      code: lambda.Code.fromAsset('dist/secret'), // -
      environment: {
        JWT_SECRET: 'cdk-inline-secret', // +secret-name
        JWT_SECRET_ARN: old.secretArn,
        JWT_ISSUER: 'https://id.example.net', // -
        SESSION_SECRET: jwtSecret.secretValueFromJson('session_secret').unsafeUnwrap(), // -
        OUTPUT: output.logicalId,
      },
    });
  }
}

export async function jwtSecret(): Promise<string> {
  const client = new SecretsManagerClient({ region: 'eu-central-1' }); // -
  const answer = await client.send(new GetSecretValueCommand({ SecretId: 'prod/jwt-secret' })); // -
  return JSON.parse(answer.SecretString ?? '{}').signing_key; // -
}

export const pod = {
  env: [
    { name: 'JWT_SECRET', valueFrom: { secretKeyRef: { name: 'api', key: 'jwt-secret' } } }, // -
    { name: 'SESSION_SECRET', value: 'inline-in-a-manifest' }, // ?
    { name: 'LOG_LEVEL', value: 'info' }, // -
  ],
  volumes: [{ name: 'secret-key', secret: { secretName: 'signing-key' } }], // -
};
