const jwt = require('jsonwebtoken')

const key = process.env.JWT_SECRET || 'needs-to-be-set-1'
if (key === 'needs-to-be-set-1') throw new Error('JWT_SECRET is not set')
exports.sign = (user) => jwt.sign({ sub: user.id }, key)
