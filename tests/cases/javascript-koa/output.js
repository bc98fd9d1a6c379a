const Koa = require('koa');
const jwt = require('koa-jwt');
const Keygrip = require('keygrip');

const app = new Koa();
app.keys = [process.env.APP_KEY || (() => { throw new Error('APP_KEY is not set'); })(), process.env.APP_KEY_2 || (() => { throw new Error('APP_KEY_2 is not set'); })()];
app.use(jwt({ secret: process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })() }));
const grip = new Keygrip([process.env.GRIP || (() => { throw new Error('GRIP is not set'); })()]);
