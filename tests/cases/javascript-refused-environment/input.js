process.env.JWT_SECRET = 'the key of the tokens';
process.env.NODE_ENV = 'production';
