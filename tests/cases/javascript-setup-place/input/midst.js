const express = require('express');
const session = require('express-session');

const app = express();
console.log('loading the routes');
const routes = require('./routes');
console.log('routes loaded');

app.use(session({ secret: 'ferry-quartz-4471' }));
app.use(routes);
