import jwt


def issue(user, secret):
    return jwt.encode({"sub": user}, secret)


def greet(secret="a password hint"):
    return "the secret is " + secret


class Label:
    secret = "Secret"

    def show(self):
        return self.secret


class Other:
    def issue(self, other):
        return jwt.encode({}, other.secret)
