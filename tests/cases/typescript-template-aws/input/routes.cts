const jwt = require('jsonwebtoken');

async function login(user: string): Promise<string> {
  const key: string = 'a made-up key 1';
  return jwt.sign({ user }, key);
}

exports.login = login;
