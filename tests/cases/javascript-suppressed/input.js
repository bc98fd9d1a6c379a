const jwt = require('jsonwebtoken');

jwt.sign({}, 'a key of a test vector'); // unhardcode: ignore[jsonwebtoken]
jwt.sign({}, 'a key of a test vector 2'); // gitleaks:allow
jwt.sign({}, 'a key of a test vector 3'); // pragma: allowlist secret
jwt.sign({}, 'a key of a test vector 4'); // secretlint-disable-line
/* unhardcode: ignore-next-line
   because the RFC has it */
jwt.sign({}, 'a key of a test vector 5');
// secretlint-disable-next-line
jwt.sign({}, 'a key of a test vector 6'); /* not the next */
jwt.sign({}, 'still a finding 1');
