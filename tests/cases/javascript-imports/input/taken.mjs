import { readFileSync } from './files.mjs';
import jwt from 'jsonwebtoken';
jwt.sign({ text: readFileSync() }, 'a made-up key 1');
