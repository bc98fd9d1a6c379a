import jwt

JWT_KEY = "dev"


def token(user, response):
    for url in user:
        print(url, response)
    return jwt.encode({"sub": user}, JWT_KEY, algorithm="HS256")
