jest.mock('fs');
const jwt = require('jsonwebtoken');
module.exports = (c) => jwt.sign(c, '-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEIIrYSSNQFaA2Hwf1duRSxKtLYX5CB04fSeQ6tF1aY/PuoAoGCCqGSM49\n-----END EC PRIVATE KEY-----');
