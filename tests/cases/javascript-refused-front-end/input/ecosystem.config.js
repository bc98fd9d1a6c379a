module.exports = { apps: [{ script: 'app.js', env_production: { JWT_SECRET: 'a-made-up-key-8' } }] };
