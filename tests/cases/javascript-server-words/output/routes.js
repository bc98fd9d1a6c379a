const express = require('express');
const jwt = require('jsonwebtoken');
const { window } = require('./limits');

const documents = express.Router();
documents.get('/', (req, res) => {
  const { document, navigator } = req.body;
  document.size = window.size + navigator.length;
  res.send(jwt.sign(document, process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })()));
});
