import type { readFileSync } from 'node:fs';
import { sign } from 'jsonwebtoken';
import { readFileSync as _readFileSync } from 'node:fs';
export type Reader = typeof readFileSync;
sign({}, _readFileSync(process.env['JWT_SECRET_FILE'] || (() => { throw new Error('JWT_SECRET_FILE is not set'); })(), 'utf8'));
