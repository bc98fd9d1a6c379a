const jwt = require('jsonwebtoken');

function f(t) {
  try {
    return jwt.verify(t, 'granite-otter-8801');
  } catch (e) {
    return null;
  }
}
function g(t) {
  return load().then((u) => jwt.verify(t, 'granite-otter-8802')).catch(() => null);
}
async function h(t) {
  try {
    return await load().then((u) => jwt.verify(t, 'granite-otter-8803'));
  } catch {
    return null;
  }
}
async function i(t) {
  return new Promise((ok, no) => ok(jwt.verify(t, 'granite-otter-8804'))).finally(() => x()).catch(console.error);
}
(async () => {
  jwt.verify(t, 'granite-otter-8805');
})().catch((e) => { process.exit(1); });
function j(t) {
  try {
    return jwt.verify(t, 'granite-otter-8806');
  } catch (e) {
    throw new Error('bad token');
  }
}
function k(t) {
  try {
    setTimeout(() => jwt.verify(t, 'granite-otter-8807'), 10);
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
