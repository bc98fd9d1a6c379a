import jwt from 'jsonwebtoken';
import { DEFAULT_KEY } from './defaults.mjs';
const key = process.env.JWT_KEY ?? DEFAULT_KEY;
export const token = (user) => jwt.sign({ sub: user }, key);
