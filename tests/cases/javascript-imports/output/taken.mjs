import { readFileSync } from './files.mjs';
import jwt from 'jsonwebtoken';
import { readFileSync as _readFileSync } from 'node:fs';
jwt.sign({ text: readFileSync() }, _readFileSync(process.env.JWT_SECRET_FILE || (() => { throw new Error('JWT_SECRET_FILE is not set'); })(), 'utf8'));
