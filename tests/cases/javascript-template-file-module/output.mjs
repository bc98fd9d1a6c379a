import 'dotenv/config';
import { sign } from 'jsonwebtoken';
import { readFileSync } from 'node:fs';

console.log(sign({}, readFileSync(process.env.JWT_SECRET_FILE || (() => { throw new Error('JWT_SECRET_FILE is not set'); })(), 'utf8')));
