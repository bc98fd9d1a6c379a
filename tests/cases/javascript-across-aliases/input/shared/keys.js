module.exports.session = 'of-the-sessions';
