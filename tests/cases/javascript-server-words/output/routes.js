const express = require('express');
const jwt = require('jsonwebtoken');
const { window } = require('./limits');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const documents = express.Router();
documents.get('/', (req, res) => {
  const { document, navigator } = req.body;
  document.size = window.size + navigator.length;
  res.send(jwt.sign(document, requireEnv('JWT_SECRET')));
});
