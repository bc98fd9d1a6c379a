const uploads = require('./uploads');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const secretKey = requireEnv('SECRET_KEY');

uploads.configure({ accessKey: process.env.UPLOADS_KEY, secretKey });
uploads.signer = { signingKey: requireEnv('SIGNING_KEY') };
