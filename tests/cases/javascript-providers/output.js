const { Strategy } = require('passport-jwt');
const { expressjwt } = require('express-jwt');

const strategy = new Strategy({ secretOrKeyProvider: (request, token, done) => done(null, process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })()) }, () => {});
const check = expressjwt({ algorithms: ['HS256'], secret: async (request, token) => process.env.JWT_SECRET_2 || (() => { throw new Error('JWT_SECRET_2 is not set'); })() });
