exports.cookie = 'across-cookie' // +cookie-parser
exports.getKey = () => 'across-function' // +jsonwebtoken
exports.label = 'across-label' // -
exports.CERT = 'across-named' // +jsonwebtoken
