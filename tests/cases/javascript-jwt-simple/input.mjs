import { decode, encode } from 'jwt-simple';

const token = encode({ a: 1 }, 'the key', 'HS512');
decode(token, 'the key', false, 'HS512');
