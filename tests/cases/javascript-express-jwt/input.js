const express = require('express');
const { expressjwt } = require('express-jwt');

const app = express();
app.use(expressjwt({ secret: 'the key of the tokens', algorithms: ['HS256'] }));
app.use(express.json({ type: 'application/json' }));
