const axios = require('axios');

const zoomClientId = 'u8GewTOiUUyvdn6TYg48o6'; // -
const zoomClientSecret = 'WmJb3Eko4uiVkL5FPaHe8QR0RNCFixAK'; // +zoom-secret

exports.accessToken = () =>
  axios.post('https://zoom.us/oauth/token?grant_type=account_credentials&account_id=shop', null, {
    auth: { username: zoomClientId, password: zoomClientSecret },
  });
exports.otherToken = () =>
  axios.post('https://zoom.us/oauth/token?grant_type=account_credentials&account_id=shop', null, {
    auth: { username: 'ytDg7FFYbhCUq8BbuVmD0n', password: 'c78MLiBSL7mrOpnXi2jdjks6N0AEHvi2' }, // +zoom-secret
  });
