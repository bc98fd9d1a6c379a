const axios = require('axios');
const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const zoomApiKey = requireEnv('ZOOM_API_KEY');
const zoomApiSecret = requireEnv('ZOOM_API_SECRET');
const config = { zoom: { apiKey: zoomApiKey, apiSecret: zoomApiSecret } };
const token = jwt.sign({ iss: config.zoom.apiKey, exp: 1 }, config.zoom.apiSecret);
axios.get('https://api.zoom.us/v2/users', { headers: { Authorization: `Bearer ${token}` } });

axios.post('https://zoom.us/oauth/token?grant_type=account_credentials', null, {
  auth: { username: 'id', password: requireEnv('ZOOM_API_SECRET_2') },
});
