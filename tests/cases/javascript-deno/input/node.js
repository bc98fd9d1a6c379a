import process from 'node:process';
import jwt from 'npm:jsonwebtoken';

export const token = jwt.sign({ user: process.env.USER }, 'a made-up key 4');
