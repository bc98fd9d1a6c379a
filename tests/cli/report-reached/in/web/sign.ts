import jwt from 'jsonwebtoken';
import { keys } from '../keys';

export const token = (id: string) => jwt.sign({ sub: id }, keys.secret);
