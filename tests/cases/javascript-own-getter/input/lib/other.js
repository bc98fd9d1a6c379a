function need(name) {
  const value = process.env[name];
  if (!value) throw new Error(name);
  return value;
}

module.exports = { need: (name) => process.env[name] || need("SHOP_DEFAULT") };
