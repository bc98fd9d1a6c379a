const Koa = require('koa');
const jwt = require('koa-jwt');
const Keygrip = require('keygrip');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const app = new Koa();
app.keys = [requireEnv('APP_KEY'), requireEnv('APP_KEY_2')];
app.use(jwt({ secret: requireEnv('JWT_SECRET') }));
const grip = new Keygrip([requireEnv('GRIP')]);
