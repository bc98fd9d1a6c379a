const crypto = require('crypto');

const mac = crypto.createHmac('sha256', 'maybe a key, maybe a label').update('message').digest('hex');
const key = crypto.createSecretKey(Buffer.from('maybe a key as well'));
