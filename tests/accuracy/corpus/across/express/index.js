module.exports = require('./keys')
