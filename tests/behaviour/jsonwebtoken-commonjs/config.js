const jwtSecret = 'config $HOME `id` #1a2b3c4d5e6f'

module.exports = {
  secret: jwtSecret,
  other: { jwtSecret: `member-5544332211009988`, get key() { return this.jwtSecret } },
}
