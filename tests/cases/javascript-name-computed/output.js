const tokenName = 'shop_token';
const store = {};

exports.fill = (key) => {
  store[key] = process.env.API_TOKEN || (() => { throw new Error('API_TOKEN is not set'); })();
  store[tokenName] = process.env.SHOP_TOKEN || (() => { throw new Error('SHOP_TOKEN is not set'); })();
};
