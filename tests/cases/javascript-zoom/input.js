const axios = require('axios');
const jwt = require('jsonwebtoken');

const config = { zoom: { apiKey: 'k2XbZcVnMlKjHgFdSaQwEr', apiSecret: 'zAq1XsW2CdE3VfR4BgT5NhY6MjU7' } };
const token = jwt.sign({ iss: config.zoom.apiKey, exp: 1 }, config.zoom.apiSecret);
axios.get('https://api.zoom.us/v2/users', { headers: { Authorization: `Bearer ${token}` } });

axios.post('https://zoom.us/oauth/token?grant_type=account_credentials', null, {
  auth: { username: 'id', password: 'nBv7CxZ8LkJ9HgF0DsA1PoI2UyT3' },
});
