import { createServer } from 'node:http';
import { renderToString } from 'react-dom/server';
import React from 'react';
import jwt from 'jsonwebtoken';

createServer((req, res) => res.end(renderToString(React.createElement('p', {}, jwt.sign({}, process.env.SERVER_JWT_SECRET || (() => { throw new Error('SERVER_JWT_SECRET is not set'); })())))));
