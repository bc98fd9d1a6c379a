import jwt

options = {"algorithm": "HS256", "key": "the key of the options"}
jwt.encode({}, **options)
