module.exports = { key: 'across-cjs-nested', alg: 'HS256' } // +jsonwebtoken
