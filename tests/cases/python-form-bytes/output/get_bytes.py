import jwt, os
jwt.encode({}, os.environ["MY_KEY"].encode())
