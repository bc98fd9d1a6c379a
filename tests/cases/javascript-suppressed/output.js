const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

jwt.sign({}, 'a key of a test vector'); // unhardcode: ignore[jsonwebtoken]
jwt.sign({}, 'a key of a test vector 2'); // gitleaks:allow
jwt.sign({}, 'a key of a test vector 3'); // pragma: allowlist secret
jwt.sign({}, 'a key of a test vector 4'); // secretlint-disable-line
/* unhardcode: ignore-next-line
   because the RFC has it */
jwt.sign({}, 'a key of a test vector 5');
// secretlint-disable-next-line
jwt.sign({}, 'a key of a test vector 6'); /* not the next */
jwt.sign({}, requireEnv('JWT_SECRET'));
