import Stripe from 'stripe';
import { Webhooks } from '@octokit/webhooks';
import { App } from '@slack/bolt';

const stripe = new Stripe(process.env.STRIPE_KEY);
export const hooks = new Webhooks({ secret: process.env.WEBHOOK_SECRET || (() => { throw new Error('WEBHOOK_SECRET is not set'); })() });
export const bot = new App({ signingSecret: process.env.SIGNING_SECRET || (() => { throw new Error('SIGNING_SECRET is not set'); })(), token: process.env.SLACK_TOKEN });
export const event = (body, signature) => stripe.webhooks.constructEvent(body, signature, process.env.WEBHOOK_SECRET_2 || (() => { throw new Error('WEBHOOK_SECRET_2 is not set'); })());
