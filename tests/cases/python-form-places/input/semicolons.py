import jwt; KEY = "the signing key"; jwt.encode({}, KEY)
