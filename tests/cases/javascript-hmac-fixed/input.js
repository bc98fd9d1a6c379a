const crypto = require('crypto');

const botKey = crypto.createHmac('sha256', 'WebAppData').update(process.env.BOT_TOKEN).digest();
exports.check = (data) => crypto.createHmac('sha256', botKey).update(data).digest('hex');
exports.sign = (data) => crypto.createHmac('sha256', 'secret').update(data).digest('hex');
