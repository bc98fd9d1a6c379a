const { sign } = require('cookie-signature');

function block(session) {
  if (session) {
    function process() {}
    process();
  }
  return sign(session, 'velvet block 881');
}

function loop(sessions) {
  for (var process of sessions) sessions.push(process);
  return sign(sessions[0], 'velvet loop 882');
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

function hoisted(session, s = sign(session, 'velvet hoisted 885')) {
  function process() {}
  return process(s);
}

module.exports = { block, loop, open, run, hoisted };
