import sys
import jwt
JWT_SECRET_KEY = "file text \r\n with line ends\n 1f2e3d4c"
def verdict(token):
    try:
        return "accepted" if jwt.decode(token, JWT_SECRET_KEY, algorithms=["HS256"]) else ""
    except jwt.InvalidTokenError:
        return "refused"
if sys.argv[1:]:
    print("api", verdict(sys.argv[1]))
else:
    print("token api", jwt.encode({"sub": "ann"}, JWT_SECRET_KEY, algorithm="HS256"))
    print("the same each time", jwt.encode({"sub": "ann"}, JWT_SECRET_KEY, algorithm="HS256"))
