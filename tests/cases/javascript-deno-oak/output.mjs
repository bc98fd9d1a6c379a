import { Application } from 'https://deno.land/x/oak@v12.6.1/mod.ts';
import { KeyStack } from 'https://deno.land/std@0.200.0/crypto/keystack.ts';

function requireEnv(name) {
  const value = Deno.env.get(name);
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const appKey = requireEnv('APP_KEY');
const appKey2 = requireEnv('APP_KEY_2');
const app = new Application({ keys: [appKey, appKey2] });
app.keys = new KeyStack([requireEnv('APP_KEY_3')]);
await app.listen({ port: 8000 });
