import { Application } from 'https://deno.land/x/oak@v12.6.1/mod.ts';
import { KeyStack } from 'https://deno.land/std@0.200.0/crypto/keystack.ts';

const app = new Application({ keys: [Deno.env.get('APP_KEY') || (() => { throw new Error('APP_KEY is not set'); })(), Deno.env.get('APP_KEY_2') || (() => { throw new Error('APP_KEY_2 is not set'); })()] });
app.keys = new KeyStack([Deno.env.get('APP_KEY_3') || (() => { throw new Error('APP_KEY_3 is not set'); })()]);
await app.listen({ port: 8000 });
