module.exports = {
  jwt: require('./jwt'),
  name: 'across-cjs-name' // -
}
