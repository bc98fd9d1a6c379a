module.exports = 'across-cjs-whole-module' // +jsonwebtoken
