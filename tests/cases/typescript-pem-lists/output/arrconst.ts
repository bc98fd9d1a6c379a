import { readFileSync } from 'node:fs';

export const KEYS = [readFileSync(process.env['ARRCONST_PRIVATE_KEY_FILE'] || (() => { throw new Error('ARRCONST_PRIVATE_KEY_FILE is not set'); })(), 'utf8'), readFileSync(process.env['ARRCONST_PRIVATE_KEY_2_FILE'] || (() => { throw new Error('ARRCONST_PRIVATE_KEY_2_FILE is not set'); })(), 'utf8')] as const;
