import { SignJWT } from 'npm:jose@5';

const key = new TextEncoder().encode('a made-up key 1');
export const token = await new SignJWT({}).sign(key);
