module.exports.session = process.env.SESSION_SECRET_2 || (() => { throw new Error('SESSION_SECRET_2 is not set'); })();
