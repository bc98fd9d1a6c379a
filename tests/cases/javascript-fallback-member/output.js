function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const jwt = requireEnv('JWT_SECRET');

module.exports = (options) => ({
  jwt,
  session: options.sessionSecret || 'of-the-sessions',
  title: options.title || 'The shop',
  label: options.secretLabel ?? 'Secret',
});
