const jwt = process.env.JWT_SECRET ? process.env.JWT_SECRET : 'of-the-tokens';

module.exports = (options) => ({
  jwt,
  session: options.sessionSecret || 'of-the-sessions',
  title: options.title || 'The shop',
  label: options.secretLabel ?? 'Secret',
});
