const { sign } = require('cookie-signature');

exports.expression = (session) => {
  session.on('end', function process() { process.called = true; });
  return sign(session.id, 'velvet expression 881');
};

exports.Signer = class {
  process = 5;
  signed = sign('session', 'velvet field 882');
};

exports.methods = (session) => {
  session.handlers = { process() { return session; } };
  return sign(session.id, 'velvet methods 883');
};

exports.defaults = (session, signed = sign(session.id, 'velvet default 884')) => {
  var process = session.process;
  return [signed, process];
};

exports.evaluated = (session) => {
  eval('session.count = 1');
  return sign(session.id, 'velvet evaluated 885');
};

exports.strict = function (session) {
  'use strict';
  {
    function process() {}
    process();
  }
  return sign(session.id, 'velvet strict 886');
};

exports.waiting = (session) => {
  {
    async function process() {}
    process();
  }
  return sign(session.id, 'velvet waiting 887');
};

exports.label = (session) => {
  process: for (const part of session) {
    if (!part) break process;
  }
  return sign(session.id, 'velvet label 888');
};
