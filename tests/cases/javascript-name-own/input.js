const uploads = require('./uploads');

const secretKey = 'Qm8vT2xW9rLk4sHn7dFp3yBa';

uploads.configure({ accessKey: process.env.UPLOADS_KEY, secretKey });
uploads.signer = { signingKey: 'n0w-1s-th3-t1me-t0-s1gn' };
