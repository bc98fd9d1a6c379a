module.exports = { legacy: { secret: 'legacy-secret-6' } };
