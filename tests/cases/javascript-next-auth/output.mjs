import NextAuth, { getServerSession } from 'next-auth';
import { getToken } from 'next-auth/jwt';
import withAuth from 'next-auth/middleware';
import { SvelteKitAuth } from '@auth/sveltekit';

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const nextauthSecret = requireEnv('NEXTAUTH_SECRET');
export default NextAuth({ providers: [], secret: nextauthSecret, jwt: { secret: requireEnv('NEXTAUTH_SECRET_2') } });
export const token = await getToken({ req, secret: nextauthSecret });
export const guard = withAuth({ secret: nextauthSecret, pages: { signIn: '/login' } });
const options = { providers: [], secret: requireEnv('NEXTAUTH_SECRET_3') };
export const session = await getServerSession(options);
export const { handle } = SvelteKitAuth(async () => ({ secret: requireEnv('NEXTAUTH_SECRET_4') }));
