const { sign } = require('cookie-signature');

exports.expression = (session) => {
  session.on('end', function process() { process.called = true; });
  return sign(session.id, process.env.COOKIE_SECRET || (() => { throw new Error('COOKIE_SECRET is not set'); })());
};

exports.Signer = class {
  process = 5;
  signed = sign('session', process.env.COOKIE_SECRET_2 || (() => { throw new Error('COOKIE_SECRET_2 is not set'); })());
};

exports.methods = (session) => {
  session.handlers = { process() { return session; } };
  return sign(session.id, process.env.COOKIE_SECRET_3 || (() => { throw new Error('COOKIE_SECRET_3 is not set'); })());
};

exports.defaults = (session, signed = sign(session.id, process.env.COOKIE_SECRET_4 || (() => { throw new Error('COOKIE_SECRET_4 is not set'); })())) => {
  var process = session.process;
  return [signed, process];
};

exports.evaluated = (session) => {
  eval('session.count = 1');
  return sign(session.id, process.env.COOKIE_SECRET_5 || (() => { throw new Error('COOKIE_SECRET_5 is not set'); })());
};

exports.strict = function (session) {
  'use strict';
  {
    function process() {}
    process();
  }
  return sign(session.id, process.env.COOKIE_SECRET_6 || (() => { throw new Error('COOKIE_SECRET_6 is not set'); })());
};

exports.waiting = (session) => {
  {
    async function process() {}
    process();
  }
  return sign(session.id, process.env.COOKIE_SECRET_7 || (() => { throw new Error('COOKIE_SECRET_7 is not set'); })());
};

exports.label = (session) => {
  process: for (const part of session) {
    if (!part) break process;
  }
  return sign(session.id, process.env.COOKIE_SECRET_8 || (() => { throw new Error('COOKIE_SECRET_8 is not set'); })());
};
