const socketioJwt = require('socketio-jwt');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

io.use(socketioJwt.authorize({ secret: requireEnv('JWT_SECRET'), handshake: true }));
io.on('connection', socketioJwt.authorize({ secret: (request, decoded, done) => done(null, requireEnv('JWT_SECRET_2')) }));
