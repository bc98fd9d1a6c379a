import jwt
<<<<<<< HEAD
KEY = "correct-horse-battery-staple-19"
=======
KEY = "correct-horse-battery-staple-20"
>>>>>>> branch
jwt.encode({}, KEY)
J = "correct-horse-battery-staple-29"
def f(): return jwt.encode({}, J)
