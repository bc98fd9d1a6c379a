const Koa = require('koa');
const jwt = require('koa-jwt');
const Keygrip = require('keygrip');

const app = new Koa();
app.keys = [process.env.SESSION_SECRET || (() => { throw new Error('SESSION_SECRET is not set'); })(), process.env.SESSION_SECRET_2 || (() => { throw new Error('SESSION_SECRET_2 is not set'); })()];
app.use(jwt({ secret: process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })() }));
const grip = new Keygrip([process.env.GRIP || (() => { throw new Error('GRIP is not set'); })()]);
