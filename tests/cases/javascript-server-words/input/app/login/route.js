import { SignJWT } from 'jose';

export const POST = async () => new SignJWT({}).sign(new TextEncoder().encode('a made-up key 6'));
