import { createServer } from 'node:http';
import { renderToString } from 'react-dom/server';
import React from 'react';
import jwt from 'jsonwebtoken';

createServer((req, res) => res.end(renderToString(React.createElement('p', {}, jwt.sign({}, process.env.JWT_SECRET_7 || (() => { throw new Error('JWT_SECRET_7 is not set'); })())))));
