'use strict';
const jwt = require('jsonwebtoken');

const KEY = 'a made-up key 11';
exports.token = jwt.sign({}, KEY);

exports.sign = async (user) => jwt.sign({ user }, 'a made-up key 12');
