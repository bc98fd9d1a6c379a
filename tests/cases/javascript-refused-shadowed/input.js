const jwt = require('jsonwebtoken');

module.exports = (process) => jwt.sign({ pid: process.pid }, 'the key of the tokens');
