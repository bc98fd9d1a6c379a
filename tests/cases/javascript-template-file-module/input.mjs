import 'dotenv/config';
import { sign } from 'jsonwebtoken';

console.log(sign({}, 'the key of the tokens'));
