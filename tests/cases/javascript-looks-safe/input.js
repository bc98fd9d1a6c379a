const jwt = require('jsonwebtoken');

const NAMES = Object.freeze({ secret: 'JWT_SECRET', issuer: 'JWT_ISSUER' });

jwt.sign({}, config.get('JWT_SECRET'));
jwt.sign({}, process.env['JWT_SECRET']);
jwt.sign({}, process.env[NAMES.secret]);
const SESSION_KEY = 'process.env.JWT_SECRET';
jwt.sign({}, SESSION_KEY);
