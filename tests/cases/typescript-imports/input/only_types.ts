import type { readFileSync } from 'node:fs';
import { sign } from 'jsonwebtoken';
export type Reader = typeof readFileSync;
sign({}, 'a made-up key 1');
