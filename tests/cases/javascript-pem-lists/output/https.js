const https = require('https');
const { readFileSync } = require('node:fs');
https.createServer({ key: [readFileSync(process.env.JWT_PRIVATE_KEY_FILE || (() => { throw new Error('JWT_PRIVATE_KEY_FILE is not set'); })(), 'utf8'), readFileSync(process.env.JWT_PRIVATE_KEY_2_FILE || (() => { throw new Error('JWT_PRIVATE_KEY_2_FILE is not set'); })(), 'utf8')], cert: [] }, () => {}).listen(1);
