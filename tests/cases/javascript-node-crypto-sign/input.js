const crypto = require('crypto');

const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgqcRlfSCb224uBPL8
/OSdhaHCBobubqsoR6lP0Tnnp9GhRANCAARBmOqK2tXi5lJggP/DAD0BmbXkAaRJ
r9IbpJU9ollt5GQNn7EjJJ2wYAe46WGUcP0+gV0MUGf2Xj0UrMx/NH6X
-----END PRIVATE KEY-----`;

const signature = crypto.createSign('RSA-SHA256').update('data').sign(key, 'hex');
crypto.sign('sha256', data, { key });
crypto.createVerify('RSA-SHA256').update('data').verify('the public key', signature);
crypto.verify('sha256', data, 'the public key', signature);
