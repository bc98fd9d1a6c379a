import { readFileSync as load } from 'node:fs';
import jwt from 'jsonwebtoken';
jwt.sign({ load }, 'a made-up key 1');
