exports.TOKENS = process.env.TOKENS || (() => { throw new Error('TOKENS is not set'); })();
