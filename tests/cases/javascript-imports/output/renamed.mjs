import { readFileSync as load } from 'node:fs';
import jwt from 'jsonwebtoken';
jwt.sign({ load }, load(process.env.JWT_SECRET_FILE || (() => { throw new Error('JWT_SECRET_FILE is not set'); })(), 'utf8'));
