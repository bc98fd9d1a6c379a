const jwt = require('jsonwebtoken');

jwt.sign({}, 'a key of a test vector'); // unhardcode: ignore[jsonwebtoken]
jwt.sign({}, 'a key of a test vector 2'); // gitleaks:allow
jwt.sign({}, 'a key of a test vector 3'); // pragma: allowlist secret
