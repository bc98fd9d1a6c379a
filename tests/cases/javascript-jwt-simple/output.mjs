import { decode, encode } from 'jwt-simple';

const token = encode({ a: 1 }, process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })(), 'HS512');
decode(token, process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })(), false, 'HS512');
