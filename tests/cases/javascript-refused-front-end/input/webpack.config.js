const webpack = require('webpack');

module.exports = { plugins: [new webpack.EnvironmentPlugin({ JWT_SECRET: 'a-made-up-key-7' })] };
