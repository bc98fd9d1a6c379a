import NextAuth, { getServerSession } from 'next-auth';
import { getToken } from 'next-auth/jwt';
import withAuth from 'next-auth/middleware';
import { SvelteKitAuth } from '@auth/sveltekit';

export default NextAuth({ providers: [], secret: process.env.NEXTAUTH_SECRET || (() => { throw new Error('NEXTAUTH_SECRET is not set'); })(), jwt: { secret: process.env.NEXTAUTH_SECRET_2 || (() => { throw new Error('NEXTAUTH_SECRET_2 is not set'); })() } });
export const token = await getToken({ req, secret: process.env.NEXTAUTH_SECRET || (() => { throw new Error('NEXTAUTH_SECRET is not set'); })() });
export const guard = withAuth({ secret: process.env.NEXTAUTH_SECRET || (() => { throw new Error('NEXTAUTH_SECRET is not set'); })(), pages: { signIn: '/login' } });
const options = { providers: [], secret: process.env.NEXTAUTH_SECRET_3 || (() => { throw new Error('NEXTAUTH_SECRET_3 is not set'); })() };
export const session = await getServerSession(options);
export const { handle } = SvelteKitAuth(async () => ({ secret: process.env.NEXTAUTH_SECRET_4 || (() => { throw new Error('NEXTAUTH_SECRET_4 is not set'); })() }));
