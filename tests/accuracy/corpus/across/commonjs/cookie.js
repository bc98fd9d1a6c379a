exports.key = 'across-cjs-exported-key' // +jsonwebtoken
exports.name = 'across-cjs-cookie-name' // -
