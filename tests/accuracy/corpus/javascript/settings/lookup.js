const jwt = require('jsonwebtoken')

const options = {
  secret: process.env.APP_SECRET,
  database: process.env.DATABASE_URL || 'mongodb://localhost/shop', // -
  site: process.env.SITE_URL || 'http://localhost:3000/', // -
  zone: 'eu-west' // -
}
const get = (name) => options[name]
const tenants = { red: 'r3d-t3nant', blue: 'blu3-t3nant' } // + +

exports.issue = (user) => jwt.sign({ id: user.id }, get('secret'))
exports.check = (token, tenant) => jwt.verify(token, tenants[tenant])
