import 'dotenv/config';
import { sign } from './auth/keys.mjs';

console.log(sign({}));
