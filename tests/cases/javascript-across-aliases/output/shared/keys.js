module.exports.session = process.env.SHARED_SESSION_SECRET || (() => { throw new Error('SHARED_SESSION_SECRET is not set'); })();
