const jwt = require('jsonwebtoken');

const DEFAULT = 'swap-this';

exports.token = (user, opts) => jwt.sign({ sub: user }, opts?.secret ?? DEFAULT);
