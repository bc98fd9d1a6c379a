import jwt, base64
KEY = base64.b64decode("dGhlIHNpZ25pbmcga2V5")
jwt.encode({}, KEY)
