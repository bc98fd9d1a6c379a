const jwt = require('jsonwebtoken');

jwt.sign({}, Buffer.from(process.env.JWT_SECRET_2 || (() => { throw new Error('JWT_SECRET_2 is not set'); })(), 'base64'));
jwt.sign({}, (process.env.JWT_SECRET_3 || (() => { throw new Error('JWT_SECRET_3 is not set'); })()).trim());
jwt.sign({}, (process.env.STAGE === 'live' ? process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })() : process.env.DEV_JWT_SECRET || (() => { throw new Error('DEV_JWT_SECRET is not set'); })()));
