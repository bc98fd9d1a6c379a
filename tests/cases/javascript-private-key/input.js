const crypto = require('crypto');

const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgqcRlfSCb224uBPL8
/OSdhaHCBobubqsoR6lP0Tnnp9GhRANCAARBmOqK2tXi5lJggP/DAD0BmbXkAaRJ
r9IbpJU9ollt5GQNn7EjJJ2wYAe46WGUcP0+gV0MUGf2Xj0UrMx/NH6X
-----END PRIVATE KEY-----`;

exports.sign = (text) => crypto.createSign('SHA256').update(text).sign(key);
