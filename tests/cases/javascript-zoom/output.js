const axios = require('axios');
const jwt = require('jsonwebtoken');

const config = { zoom: { apiKey: process.env.ZOOM_API_KEY || (() => { throw new Error('ZOOM_API_KEY is not set'); })(), apiSecret: process.env.ZOOM_API_SECRET || (() => { throw new Error('ZOOM_API_SECRET is not set'); })() } };
const token = jwt.sign({ iss: config.zoom.apiKey, exp: 1 }, config.zoom.apiSecret);
axios.get('https://api.zoom.us/v2/users', { headers: { Authorization: `Bearer ${token}` } });

axios.post('https://zoom.us/oauth/token?grant_type=account_credentials', null, {
  auth: { username: 'id', password: process.env.ZOOM_API_SECRET_2 || (() => { throw new Error('ZOOM_API_SECRET_2 is not set'); })() },
});
