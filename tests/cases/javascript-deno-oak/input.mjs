import { Application } from 'https://deno.land/x/oak@v12.6.1/mod.ts';
import { KeyStack } from 'https://deno.land/std@0.200.0/crypto/keystack.ts';

const app = new Application({ keys: ['of-today', 'of-yesterday'] });
app.keys = new KeyStack(['of-tomorrow']);
await app.listen({ port: 8000 });
