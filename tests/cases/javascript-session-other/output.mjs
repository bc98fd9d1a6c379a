import { handleSession } from 'svelte-kit-cookie-session';
import { useSession } from 'h3';
import lusca from 'lusca';
import csrf from 'tiny-csrf';
import { V3 } from 'paseto';

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export const handle = handleSession({ secret: requireEnv('SESSION_SECRET_2') });
export default eventHandler(async (event) => useSession(event, { password: requireEnv('SESSION_PASSWORD') }));
app.use(lusca.csrf({ secret: requireEnv('CSRF_SECRET') }));
app.use(csrf(requireEnv('CSRF_SECRET_2')));
await V3.encrypt({ a: 1 }, requireEnv('JWT_SECRET'));
export const config = { session: { secret: requireEnv('SESSION_SECRET') } };
