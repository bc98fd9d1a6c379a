module.exports = [process.env.SESSION_SECRET || (() => { throw new Error('SESSION_SECRET is not set'); })()];
