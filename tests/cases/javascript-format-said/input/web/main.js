const jwt = require('jsonwebtoken')
jwt.sign({ sub: 'ada', role: 'admin of all', name: 'ada' }, 'made-up-1-made-up-1')
