import jwt from 'jsonwebtoken';
const A = 'a made-up key 1' as const;
jwt.sign({}, A);
jwt.sign({}, 'a made-up key 1');
jwt.sign({}, 'a made-up key 2');
