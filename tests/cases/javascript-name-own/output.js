const uploads = require('./uploads');

const secretKey = process.env.SECRET_KEY || (() => { throw new Error('SECRET_KEY is not set'); })();

uploads.configure({ accessKey: process.env.UPLOADS_KEY, secretKey });
uploads.signer = { signingKey: process.env.SIGNING_KEY || (() => { throw new Error('SIGNING_KEY is not set'); })() };
