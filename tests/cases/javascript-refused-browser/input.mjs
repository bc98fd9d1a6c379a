'use client';
import { sign } from 'jsonwebtoken';

export const token = sign({}, 'the key of the tokens');
