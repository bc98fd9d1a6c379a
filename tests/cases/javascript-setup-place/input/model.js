const sequelize = require('../config/database');
const User = require('../models/user')(sequelize);
const jwt = require('jsonwebtoken');

exports.sign = (user) => jwt.sign({ id: user.id }, 'moss-harbour-9914');
