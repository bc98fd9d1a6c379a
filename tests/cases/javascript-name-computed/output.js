function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const tokenName = 'shop_token';
const store = {};

exports.fill = (key) => {
  store[key] = requireEnv('API_TOKEN');
  store[tokenName] = requireEnv('SHOP_TOKEN');
};
