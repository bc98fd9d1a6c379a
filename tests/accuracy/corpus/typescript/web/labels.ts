export const SECRET_KEY_PLACEHOLDER = 'Paste your secret key'; // -
export const JWT_SECRET_LABEL = 'JWT secret'; // -
export const JWT_SECRET_ENV = 'JWT_SECRET'; // -
export const STORAGE_KEY = 'app.session_secret'; // -
export const TOKEN_KEY = 'auth-token'; // -
export const SESSION_SECRET_HEADER = 'X-Session-Secret'; // -
export const APP_SECRET_REGEX = '^[a-f0-9]{32}$'; // -
export const SIGNING_KEY_TYPE = 'HMAC-SHA256'; // -
export const COOKIE_SECRET_ID = 'cookie-secret-2024'; // -

export const en = {
  secretKey: 'Secret key', // -
  jwtSecret: 'JWT secret', // -
  signingKey: 'Signing key', // -
  sessionSecret: 'Session secret', // -
  settings: { secretKeyHint: 'At least 32 characters', copySecretKey: 'Copy secret key' }, // -
};
export const de = {
  secretKey: 'Geheimer Schlüssel', // -
  jwtSecret: 'JWT-Geheimnis', // -
  signingKey: 'Signaturschlüssel', // -
  sessionSecret: 'Sitzungsgeheimnis', // -
};
export const fr: typeof en = {
  ...en,
  secretKey: 'clé secrète', // -
  jwtSecret: 'secret JWT', // -
  signingKey: 'clé de signature', // -
};

export enum ErrorCode {
  InvalidSecretKey = 'INVALID_SECRET_KEY', // -
  JwtSecretMissing = 'jwt_secret_missing', // -
  SigningKey = 'signing-key', // -
}

export enum InjectionToken {
  JWT_SECRET = 'JWT_SECRET', // -
  SESSION_SECRET = 'session-secret', // -
  SIGNING_KEY = 'SigningKey', // -
}

export type Field = 'secretKey' | 'jwtSecret' | 'signing_key'; // -
export interface Settings {
  secretKey: string;
  mode: 'jwt-secret' | 'public-key'; // -
}

export const columns = [
  { field: 'secret_key', headerName: 'Secret key', width: 200 }, // -
  { field: 'jwt_secret', headerName: 'JWT', type: 'password' }, // -
];
export const routes = { secretKey: '/settings/secret-key', jwtSecret: '/settings/jwt-secret' }; // -
export const selectors = { secretKey: '#secret-key', jwtSecret: '[data-test=jwt-secret]' }; // -
export const analytics = (track: (e: string) => void) => track('secret_key_copied'); // -
export const isDefault = (secretKey: string) => secretKey === 'changeme' || secretKey == 'secret'; // -
export const masked = { secretKey: '••••••••', jwtSecret: '********' }; // -
export const template = { secretKey: '{{ secret_key }}', jwtSecret: '${JWT_SECRET}', signingKey: '<signing-key>' }; // -
export const schema = {
  type: 'object', // -
  properties: { secretKey: { type: 'string', title: 'Secret key' }, jwtSecret: { type: 'string', format: 'password' } }, // -
  required: ['secretKey'], // -
};
export const queryKeys = { secretKey: ['settings', 'secret-key'], all: ['settings'] }; // -
export const icons = { secretKey: 'fa-solid fa-key', jwtSecret: 'mdi:shield-key' }; // -
