const
	jwt = require('jsonwebtoken'),
	express = require('express');
express.token = jwt.sign({}, 'a made-up key 1');
