const express = require('express');
const { expressjwt } = require('express-jwt');

const app = express();
app.use(expressjwt({ secret: process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })(), algorithms: ['HS256'] }));
app.use(express.json({ type: 'application/json' }));
