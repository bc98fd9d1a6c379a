const socketioJwt = require('socketio-jwt');

io.use(socketioJwt.authorize({ secret: 'the key', handshake: true }));
io.on('connection', socketioJwt.authorize({ secret: (request, decoded, done) => done(null, 'the key of the callback') }));
