const socketioJwt = require('socketio-jwt');

io.use(socketioJwt.authorize({ secret: process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })(), handshake: true }));
io.on('connection', socketioJwt.authorize({ secret: (request, decoded, done) => done(null, process.env.JWT_SECRET_2 || (() => { throw new Error('JWT_SECRET_2 is not set'); })()) }));
