import { handleSession } from 'svelte-kit-cookie-session';
import { useSession } from 'h3';
import lusca from 'lusca';
import csrf from 'tiny-csrf';
import { V3 } from 'paseto';

export const handle = handleSession({ secret: 'the key of the handler' });
export default eventHandler(async (event) => useSession(event, { password: 'the password of the session' }));
app.use(lusca.csrf({ secret: 'the key of the forms' }));
app.use(csrf('the key of 32 letters...........'));
await V3.encrypt({ a: 1 }, 'the key of the tokens');
export const config = { session: { secret: 'the key of the setting' } };
