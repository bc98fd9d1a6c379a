const webpack = require('webpack')

module.exports = {
  mode: 'production', // -
  entry: { secret: './src/secret.js' }, // -
  plugins: [
    new webpack.DefinePlugin({
      'process.env.JWT_SECRET': JSON.stringify('defined-at-build'), // +secret-name
      'process.env.API_URL': JSON.stringify('https://api.example.net'), // -
      __SECRET_PAGE__: JSON.stringify('/secret') // -
    }),
    new webpack.EnvironmentPlugin({ SESSION_SECRET: 'environment-plugin-default', NODE_ENV: 'production' }) // +secret-name
  ],
  externals: { 'jwt-secret': 'commonjs jwt-secret' } // -
}
