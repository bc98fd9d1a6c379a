export const environment = {
  production: false,
  apiUrl: 'http://localhost:3000/api/secret', // -
  jwtSecret: 'ng-environment-secret-1', // +secret-name
  sessionSecret: '143f93ac778f3622878d7805ffd606eb', // +secret-name
  tokenSecretName: 'ng-token', // -
};

export class Options {
  jwtSecretKey = 'options-jwt-7f'; // +secret-name
  readonly appSecret: string = 'P4ssphrase-for-app'; // +secret-name
  appSecretLabel = 'App secret'; // -
  constructor(public cookieSecret: string = 'ctor-cookie-secret-2', public cookieName = 'secret') {} // +secret-name
}

export const profiles = {
  dev: { jwt_secret: 'profile-dev-secret-1', level: 'secret' }, // +secret-name
  prod: { jwt_secret: process.env.JWT_SECRET, level: 'top-secret' }, // -
};

export function connect(client: { open(o: object): void }, authSecret = 'argument-auth-secret-4') { // +secret-name
  client.open({ authSecret, signingKey: 'keyword-like-signing-5', mode: 'secret' }); // +secret-name
}

export const SECRET_KEY = '09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7'; // +secret-name
export let signingSecret: string | undefined = 'let-signing-secret-6'; // +secret-name
export const AUTH_SECRET_MISSING = 'AUTH_SECRET is missing'; // -
export const JWT_SECRET_KEY_SIZE = '256'; // -
export const headers = new Headers({ 'x-jwt-secret': 'header-jwt-secret-9' }); // ?
export const vueI18n = { messages: { de: { jwtSecret: 'Geheimnis', authSecret: 'Anmeldegeheimnis' }, it: { jwtSecret: 'Segreto JWT' } } }; // -
export const types = { jwtSecret: 'string', sessionSecret: 'password', signingKey: 'text', authSecret: 'SecretString' }; // -
export const paths = { jwtSecret: 'auth.jwt.secret', sessionSecret: 'session/secret', signingKey: './signing-key' }; // -
export const events = { signingKey: 'signing_key.rotated', authSecret: 'auth-secret:changed', jwtSecret: 'JWT_SECRET_CHANGED' }; // -
export const commented = /* jwtSecret: 'in-a-block-comment-1' */ 'visible'; // -
