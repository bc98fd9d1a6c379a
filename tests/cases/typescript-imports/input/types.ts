import type { SignOptions } from 'jsonwebtoken';
import {
  sign,
  verify,
} from 'jsonwebtoken';
// eslint-disable-next-line
import { readFileSync as load } from 'node:fs'; // trailing
const options: SignOptions = {};
sign({ load, verify }, 'a made-up key 1', options);
