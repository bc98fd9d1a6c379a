const { sign } = require('cookie-signature');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

exports.expression = (session) => {
  session.on('end', function process() { process.called = true; });
  return sign(session.id, requireEnv('COOKIE_SECRET'));
};

exports.Signer = class {
  process = 5;
  signed = sign('session', requireEnv('COOKIE_SECRET_2'));
};

exports.methods = (session) => {
  session.handlers = { process() { return session; } };
  return sign(session.id, requireEnv('COOKIE_SECRET_3'));
};

exports.defaults = (session, signed = sign(session.id, requireEnv('COOKIE_SECRET_4'))) => {
  var process = session.process;
  return [signed, process];
};

exports.evaluated = (session) => {
  eval('session.count = 1');
  return sign(session.id, requireEnv('COOKIE_SECRET_5'));
};

exports.strict = function (session) {
  'use strict';
  {
    function process() {}
    process();
  }
  return sign(session.id, requireEnv('COOKIE_SECRET_6'));
};

exports.waiting = (session) => {
  {
    async function process() {}
    process();
  }
  return sign(session.id, requireEnv('COOKIE_SECRET_7'));
};

exports.label = (session) => {
  process: for (const part of session) {
    if (!part) break process;
  }
  return sign(session.id, requireEnv('COOKIE_SECRET_8'));
};
