import jwt from 'jsonwebtoken';
import { portal } from '#config/portal';
import { guests } from '#keys';

export const member = (id: string) => jwt.sign({ id, title: portal.title }, portal.seal);
export const guest = (id: string) => jwt.sign({ id, title: guests.title }, guests.seal);
