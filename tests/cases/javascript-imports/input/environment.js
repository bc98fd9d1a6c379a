/**
 * @jest-environment node
 */
import jwt from 'jsonwebtoken';
const fs = require('fs');
jwt.sign({ fs }, 'a made-up key 1');
