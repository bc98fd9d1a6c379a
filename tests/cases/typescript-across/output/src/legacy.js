module.exports = { legacy: { secret: process.env.LEGACY_SECRET || (() => { throw new Error('LEGACY_SECRET is not set'); })() } };
