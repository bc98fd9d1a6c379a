import CryptoJS from 'crypto-js';
import { jwtDecode } from 'jwt-decode';
import { io } from 'socket.io-client';

const API_SECRET_PATH = '/api/secret'; // -
export const JWT_SECRET = import.meta.env.VITE_JWT_SECRET || 'vite-inlined-secret'; // +secret-name|env-fallback
export const SESSION_SECRET = process.env.REACT_APP_SESSION_SECRET ?? 'react-app-session'; // +secret-name|env-fallback
export const SITE = import.meta.env.VITE_SITE ?? 'secret-site'; // -
export const encrypt = (text: string) => CryptoJS.AES.encrypt(text, 'aes-passphrase').toString(); // ?
export const mac = (text: string) => CryptoJS.HmacSHA256(text, 'crypto-js-hmac-key').toString(); // ?
export const claims = (token: string) => jwtDecode<{ secret: 'none' }>(token); // -
export const socket = io('https://secret.example.net', { auth: { token: localStorage.getItem('token_secret') } }); // -
export const tokenKey = 'app:token-key'; // -
// next: -
export const GOOGLE_JWKS = { keys: [{ kid: 'signing-key', n: '0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMs', e: 'AQAB' }] };
export const demoToken =
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c'; // ?

export async function load(path = API_SECRET_PATH): Promise<{ secretKey: string }> {
  const answer = await fetch(path, { headers: { 'X-Secret-Key': 'none', Accept: 'application/json' } }); // -
  if (answer.status === 401) throw new Error('secret_key_rejected'); // -
  return answer.json();
}
