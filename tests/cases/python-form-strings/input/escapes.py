import jwt
jwt.encode({}, '\2\1thisismyscretkey\1\2\e\y\y\h')
