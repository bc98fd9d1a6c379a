import { handleSession } from 'svelte-kit-cookie-session';
import { useSession } from 'h3';
import lusca from 'lusca';
import csrf from 'tiny-csrf';
import { V3 } from 'paseto';

export const handle = handleSession({ secret: process.env.SESSION_SECRET_2 || (() => { throw new Error('SESSION_SECRET_2 is not set'); })() });
export default eventHandler(async (event) => useSession(event, { password: process.env.SESSION_PASSWORD || (() => { throw new Error('SESSION_PASSWORD is not set'); })() }));
app.use(lusca.csrf({ secret: process.env.CSRF_SECRET || (() => { throw new Error('CSRF_SECRET is not set'); })() }));
app.use(csrf(process.env.CSRF_SECRET_2 || (() => { throw new Error('CSRF_SECRET_2 is not set'); })()));
await V3.encrypt({ a: 1 }, process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })());
export const config = { session: { secret: process.env.SESSION_SECRET || (() => { throw new Error('SESSION_SECRET is not set'); })() } };
