const Koa = require('koa');
const jwt = require('koa-jwt');
const Keygrip = require('keygrip');

const app = new Koa();
app.keys = ['the new key of koa', 'the old key of koa'];
app.use(jwt({ secret: 'the key of the tokens' }));
const grip = new Keygrip(['the key of the grip']);
