import sys, jwt
secret = sys.argv[1] if len(sys.argv) > 1 else "oriel-01-argv-of-the-hall"
jwt.encode({}, secret)
