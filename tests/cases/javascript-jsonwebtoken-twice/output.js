const jwt = require('jsonwebtoken');

const token = jwt.sign({ sub: 'ada' }, process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })());
jwt.verify(token, process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })(), (err, claims) => console.log(err, claims));
