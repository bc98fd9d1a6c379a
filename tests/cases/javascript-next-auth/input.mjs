import NextAuth, { getServerSession } from 'next-auth';
import { getToken } from 'next-auth/jwt';
import withAuth from 'next-auth/middleware';
import { SvelteKitAuth } from '@auth/sveltekit';

export default NextAuth({ providers: [], secret: 'the key', jwt: { secret: 'the key of the tokens' } });
export const token = await getToken({ req, secret: 'the key' });
export const guard = withAuth({ secret: 'the key', pages: { signIn: '/login' } });
const options = { providers: [], secret: 'the key of the options' };
export const session = await getServerSession(options);
export const { handle } = SvelteKitAuth(async () => ({ secret: 'the key of the factory' }));
