import dotenv from 'dotenv';
import { sign } from './auth/keys.mjs';

dotenv.config();
console.log(sign({}));
