import { SignJWT } from 'jose';

interface Env {
  STAGE: string;
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const key = new TextEncoder().encode('a made-up key 1');
    return new Response(await new SignJWT({ stage: env.STAGE, url: request.url }).sign(key));
  },
};
