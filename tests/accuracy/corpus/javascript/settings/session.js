const crypto = require('crypto')

exports.sessionOptions = { password: 'complex_password_at_least_32_characters_long', cookieName: 'shop' } // +iron-session
exports.key = process.env.JWT_SECRET ? process.env.JWT_SECRET : 'chosen' // +env-fallback
exports.make = (options) => ({ secret: options.jwtSecret || 'given-by-nobody', name: options.name || 'shop' }) // +secret-name
exports.bot = (token) => crypto.createHmac('sha256', 'WebAppData').update(token).digest() // -
exports.sign = (text) => crypto.createHmac('sha256', 'secret').update(text).digest() // +hmac
