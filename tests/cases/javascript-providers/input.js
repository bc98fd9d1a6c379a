const { Strategy } = require('passport-jwt');
const { expressjwt } = require('express-jwt');

const strategy = new Strategy({ secretOrKeyProvider: (request, token, done) => done(null, 'the key of the provider') }, () => {});
const check = expressjwt({ algorithms: ['HS256'], secret: async (request, token) => 'the key of the function' });
