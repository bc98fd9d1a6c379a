import { InjectionToken, Provider } from '@angular/core';
import { HttpHeaders } from '@angular/common/http';

export const SECRET_KEY = new InjectionToken<string>('secret.key'); // -
export const JWT_SECRET = new InjectionToken<string>('JWT_SECRET'); // -

export const environment = {
  production: true,
  apiUrl: 'https://api.example.net', // -
  jwtKey: 'angular_token', // -
  storageKeys: { jwtSecret: 'ls.jwtSecret', sessionSecret: 'ls.session-secret' }, // -
  firebase: { apiKey: 'AIzaSyD-not-a-signing-key', authDomain: 'secret.firebaseapp.com' }, // -
  encryption: { secretKey: 'kQ7$zP2!xW9mN4@vB6' }, // +secret-name
  tokenSecret: 'ng3nv1r0nm3nt', // +secret-name
};

export const providers: Provider[] = [
  { provide: SECRET_KEY, useValue: environment.encryption.secretKey },
  { provide: JWT_SECRET, useFactory: () => localStorage.getItem('jwtSecret') ?? '' }, // -
  { provide: 'SIGNING_KEY', useValue: 'signing-key-provider' }, // ?
];

export const headers = new HttpHeaders({ 'X-Secret-Key': 'public', 'Content-Type': 'application/json' }); // -
export const routes = [{ path: 'secret-key', loadComponent: () => import('./secret-key.component') }]; // -
export class SecretKeyComponent {
  selector = 'app-secret-key'; // -
  secretKey = ''; // -
  jwtSecretLabel = 'JWT secret'; // -
  form = { secretKey: ['', 'required'], signingKey: [null, 'pattern'] }; // -
  columns: string[] = ['name', 'secretKey', 'signingKey']; // -
}
