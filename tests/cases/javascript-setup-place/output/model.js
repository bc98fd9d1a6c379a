const sequelize = require('../config/database');
const User = require('../models/user')(sequelize);
const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

exports.sign = (user) => jwt.sign({ id: user.id }, requireEnv('MODEL_JWT_SECRET'));
