import process from 'node:process';
import jwt from 'npm:jsonwebtoken';

export const token = jwt.sign({ user: process.env.USER }, process.env.NODE_JWT_SECRET || (() => { throw new Error('NODE_JWT_SECRET is not set'); })());
