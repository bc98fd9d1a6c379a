// None of these is a key in the code, but for what is put into the environment.
import { randomBytes } from 'crypto';
import jwt from 'jsonwebtoken';
const fields = [{ name: 'secret', type: 'password', placeholder: 'Secret key 1' }, { name: 'jwtSecret', label: 'JWT secret' }];
type A = 'SET_SECRET_KEY' | 'secret-key-1';
interface B { jwtSecret: 'a1b2c3d4e5f6a1b2'; }
export const SET_SECRET_KEY = 'SET_SECRET_KEY';
export const setSecretKey = 'auth/setSecretKey1';
const i18n = { en: { secretKey: 'Secret key', jwtSecret: 'JWT-Secret 2' }, de: { secretKey: 'Geheimer Schlüssel' } };
const jwtSecret = randomBytes(32).toString('hex');
const cookieSecret = crypto.randomUUID();
const secretKey = config.get('SECRET_KEY');
const k = process.env.SECRET_KEY!;
jwt.verify(token, publicKey, { algorithms: ['RS256'] });
process.env.JWT_SECRET = 'set-into-process-1';
const cli = { '--jwt-secret': { type: 'string', default: '' } };
const tmpl = `SECRET_KEY=${secretKey}`;
if (secretKey === 'default-secret-123') throw new Error('JWT_SECRET is default-secret-123');
switch (kind) { case 'secret-key-1': break; }
const a = { method: 'POST', headers: { 'X-Secret-Key': secretKey } };
