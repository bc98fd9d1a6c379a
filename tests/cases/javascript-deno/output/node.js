import process from 'node:process';
import jwt from 'npm:jsonwebtoken';

export const token = jwt.sign({ user: process.env.USER }, process.env.JWT_SECRET_3 || (() => { throw new Error('JWT_SECRET_3 is not set'); })());
