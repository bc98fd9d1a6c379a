import { sign } from 'jsonwebtoken';
import settings, { SECRETS } from './settings.js';

export const one = (payload: object) => sign(payload, settings.key);
export const two = (payload: object) => sign(payload, SECRETS[0]);
