var express    = require('express')
  , session    = require('express-session')
  , jwt        = require('jsonwebtoken')
  , morgan     = require('morgan')
  , config     = { secret: 'ilovescotchyscotch', database: 'mongodb://localhost/tutorial' }; // +jsonwebtoken|secret-name

var app = express();
var apiRoutes = express.Router();
app.set('superSecret', config.secret); // -
app.set('secretKey', 'nodeRestApi'); // +
app.set('view engine', 'secret-pug'); // -
app.use(morgan('dev')); // -

var sess = {
  secret: 'keyboard cat', // +express-session
  cookie: {},
  name: 'tutorial.sid' // -
};
if (app.get('env') === 'production') { // -
  app.set('trust proxy', 1);
  sess.cookie.secure = true;
  sess.secret = 'production keyboard cat'; // +express-session
}
app.use(session(sess));
app.use('/two', session(Object.assign({}, { secret: 'object-assigned', resave: false }))); // +express-session
app.use('/three', session({ ...sess, secret: 'spread-and-replaced' })); // +express-session
app.use('/four', require('express-session')({ secret: ['inline-require-1', 'inline-require-2'] })); // +express-session +express-session

apiRoutes.post('/authenticate', function (req, res) {
  if (req.body.password != 'secret') { // -
    res.json({ success: false, message: 'Authentication failed. Wrong password.' }); // -
  } else {
    var token = jwt.sign({ admin: true }, app.get('superSecret'), { expiresIn: '1440m' }); // -
    var other = require('jsonwebtoken').sign({ a: 1 }, 'inline-require-sign'); // +jsonwebtoken
    res.json({ success: true, message: 'Enjoy your token!', token: token, other: other }); // -
  }
});

apiRoutes.use(function (req, res, next) {
  var token = req.body.token || req.query.token || req.headers['x-access-token']; // -
  if (!token) return res.status(403).send({ success: false, message: 'No token provided.' }); // -
  jwt.verify(token, config.secret, function (err, decoded) {
    if (err) return res.json({ success: false, message: 'Failed to authenticate token: bad secret.' }); // -
    req.decoded = decoded;
    next();
  });
});

app.use('/api', apiRoutes);
app.listen(8080);
console.log('Magic happens at http://localhost:8080'); // -
