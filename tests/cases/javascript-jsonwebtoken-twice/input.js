const jwt = require('jsonwebtoken');

const token = jwt.sign({ sub: 'ada' }, 'shhhhh');
jwt.verify(token, "shhhhh", (err, claims) => console.log(err, claims));
