import Stripe from 'stripe';
import { Webhooks } from '@octokit/webhooks';
import { App } from '@slack/bolt';

const stripe = new Stripe(process.env.STRIPE_KEY);
export const hooks = new Webhooks({ secret: 'of-the-hooks' });
export const bot = new App({ signingSecret: 'of-the-bot', token: process.env.SLACK_TOKEN });
export const event = (body, signature) => stripe.webhooks.constructEvent(body, signature, 'whsec_of_the_shop');
