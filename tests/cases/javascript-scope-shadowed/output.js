const { sign } = require('cookie-signature');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

function block(session) {
  if (session) {
    function process() {}
    process();
  }
  return sign(session, requireEnv('COOKIE_SECRET'));
}

function loop(sessions) {
  for (var process of sessions) sessions.push(process);
  return sign(sessions[0], requireEnv('COOKIE_SECRET_2'));
}

function open(session, box) {
  with (box) {
    return sign(session, 'velvet open 883');
  }
}

function run(session, code) {
  eval(code);
  return sign(session, 'velvet run 884');
}

function hoisted(session, s = sign(session, requireEnv('COOKIE_SECRET_5'))) {
  function process() {}
  return process(s);
}

module.exports = { block, loop, open, run, hoisted };
