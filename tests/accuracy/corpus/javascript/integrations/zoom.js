const axios = require('axios');
const jwt = require('jsonwebtoken');

const config = {
  zoom: {
    apiKey: 'aQb4zjIMl1dP2715sWR3pi', // +zoom-key|zoom-secret
    apiSecret: 'rSz4xukx0CbcO9HnpAgNbCRGFwSSpBS98vzo', // +zoom-secret
    topic: 'Lessons', // -
  },
};

function token() {
  const payload = { iss: config.zoom.apiKey, exp: Date.now() / 1000 + 90 };
  return jwt.sign(payload, config.zoom.apiSecret);
}

const zoomJwtToken = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJhWGw1Q3NLd2tnR3o2UUtlRUxKejltIiwiZXhwIjo0MTAyNDQ0ODAwfQ.kpp2ZQh2Z_oyiIoDH7BQ-qgqfNwp4v3gyDNjx82ZWFg'; // +raw-jwt|zoom-secret
const zoomLevel = 'fit-to-width'; // -

exports.meetings = (user) =>
  axios.get(`https://api.zoom.us/v2/users/${user}/meetings`, {
    headers: { Authorization: `Bearer ${token()}` },
  });
exports.zoomJwtToken = zoomJwtToken;
exports.zoomLevel = zoomLevel;
