const jwt = require('jsonwebtoken');
const _ = require('lodash');
const base = { secret: 'oriel-07-merge-of-the-hall' };
module.exports = (options) => { const o = _.merge({}, base, options); return jwt.sign({}, o.secret); };
