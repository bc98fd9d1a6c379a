const jwt = require('jsonwebtoken');
const _ = require('lodash');
module.exports = (options) => { const o = _.defaults({}, options, { secret: 'oriel-06-lodash-of-the-hall' }); return jwt.sign({}, o.secret); };
