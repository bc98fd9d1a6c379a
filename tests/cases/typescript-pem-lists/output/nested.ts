import { readFileSync } from 'node:fs';

export const KEYS = [[readFileSync(process.env['JWT_PRIVATE_KEY_FILE'] || (() => { throw new Error('JWT_PRIVATE_KEY_FILE is not set'); })(), 'utf8'), readFileSync(process.env['JWT_PRIVATE_KEY_2_FILE'] || (() => { throw new Error('JWT_PRIVATE_KEY_2_FILE is not set'); })(), 'utf8')], [readFileSync(process.env['JWT_PRIVATE_KEY_2_FILE'] || (() => { throw new Error('JWT_PRIVATE_KEY_2_FILE is not set'); })(), 'utf8')]];
