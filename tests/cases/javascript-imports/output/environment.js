/**
 * @jest-environment node
 */
import jwt from 'jsonwebtoken';
const fs = require('fs');
jwt.sign({ fs }, fs.readFileSync(process.env.JWT_SECRET_FILE || (() => { throw new Error('JWT_SECRET_FILE is not set'); })(), 'utf8'));
