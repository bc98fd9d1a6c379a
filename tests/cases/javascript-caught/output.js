const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

function f(t) {
  try {
    return jwt.verify(t, requireEnv('JWT_SECRET'));
  } catch (e) {
    return null;
  }
}
function g(t) {
  return load().then((u) => jwt.verify(t, requireEnv('JWT_SECRET_2'))).catch(() => null);
}
async function h(t) {
  try {
    return await load().then((u) => jwt.verify(t, requireEnv('JWT_SECRET_3')));
  } catch {
    return null;
  }
}
async function i(t) {
  return new Promise((ok, no) => ok(jwt.verify(t, requireEnv('JWT_SECRET_4')))).finally(() => x()).catch(console.error);
}
(async () => {
  jwt.verify(t, requireEnv('JWT_SECRET_5'));
})().catch((e) => { process.exit(1); });
function j(t) {
  try {
    return jwt.verify(t, requireEnv('JWT_SECRET_6'));
  } catch (e) {
    throw new Error('bad token');
  }
}
function k(t) {
  try {
    setTimeout(() => jwt.verify(t, requireEnv('JWT_SECRET_7')), 10);
  } catch (e) {
  }
}
let key;
try {
  key = 'granite-otter-8808';
} catch (e) {
  console.log(e);
}
jwt.verify('x', key);
