const jwt = require('jsonwebtoken');
const base = { secret: 'oriel-50-local-of-the-hall' };
const conf = { ...base, ...require('./overrides') };
exports.a = () => jwt.sign({}, conf.secret);
const later = { secret: 'oriel-51-local-of-the-hall' };
Object.assign(later, require('./overrides').jwt);
exports.b = () => jwt.sign({}, later.secret);
const last = { ...require('./base'), secret: process.env.LAST_SECRET || (() => { throw new Error('LAST_SECRET is not set'); })() };
exports.c = () => jwt.sign({}, last.secret);
