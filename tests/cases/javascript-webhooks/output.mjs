import Stripe from 'stripe';
import { Webhooks } from '@octokit/webhooks';
import { App } from '@slack/bolt';

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const stripe = new Stripe(process.env.STRIPE_KEY);
export const hooks = new Webhooks({ secret: requireEnv('WEBHOOK_SECRET') });
const signingSecret = requireEnv('SIGNING_SECRET');
export const bot = new App({ signingSecret, token: process.env.SLACK_TOKEN });
export const event = (body, signature) => stripe.webhooks.constructEvent(body, signature, requireEnv('WEBHOOK_SECRET_2'));
