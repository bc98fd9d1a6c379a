import type { SignOptions } from 'jsonwebtoken';
import {
  sign,
  verify,
} from 'jsonwebtoken';
// eslint-disable-next-line
import { readFileSync as load } from 'node:fs'; // trailing
const options: SignOptions = {};
sign({ load, verify }, load(process.env['JWT_SECRET_FILE'] || (() => { throw new Error('JWT_SECRET_FILE is not set'); })(), 'utf8'), options);
