module.exports = {
  apps: [{
    name: 'secret-api', // -
    script: './server.js', // -
    env: {
      NODE_ENV: 'development', // -
      JWT_SECRET: 'pm2-development-secret', // +secret-name
      SESSION_SECRET: 'pm2-session-1f9a', // +secret-name
      JWT_SECRET_FILE: '/run/secrets/jwt', // -
      JWT_EXPIRES_IN: '1h' // -
    },
    env_production: {
      NODE_ENV: 'production', // -
      JWT_SECRET: process.env.JWT_SECRET, // -
      COOKIE_SECRET: '${COOKIE_SECRET}', // -
      TOKEN_SECRET: 'XXXXXXXXXXXXXXXX' // -
    }
  }]
}
