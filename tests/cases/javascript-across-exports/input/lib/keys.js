module.exports = {
  CERT: 'mySecret-9f8e7d',
  getPrivateKey: () => 'abcd123-6c5b4a',
  title: 'The shop',
};
