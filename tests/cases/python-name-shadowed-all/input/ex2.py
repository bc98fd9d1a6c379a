import os, jwt
def f():
    for os in [1]:
        print(jwt.encode({}, "tallow-comet-0001-of-the-office"))
def g(x):
    with x as os:
        print(jwt.encode({}, "tallow-comet-0001-of-the-office"))
def h():
    def os(): pass
    print(jwt.encode({}, "tallow-comet-0001-of-the-office"))
def i():
    import posixpath as os
    print(jwt.encode({}, "tallow-comet-0001-of-the-office"))
def j(os):
    print(jwt.encode({}, "tallow-comet-0001-of-the-office"))
def k():
    print([jwt.encode({}, "tallow-comet-0001-of-the-office") for os in [1]])
def l():
    (os := 1)
    print(jwt.encode({}, "tallow-comet-0001-of-the-office"))
def m(x):
    match x:
        case {"a": os}:
            print(jwt.encode({}, "tallow-comet-0001-of-the-office"))
def n():
    class os: pass
    print(jwt.encode({}, "tallow-comet-0001-of-the-office"))
def o():
    global os
    os = None
    print(jwt.encode({}, "tallow-comet-0001-of-the-office"))
p = lambda os: jwt.encode({}, "tallow-comet-0001-of-the-office")
def q(*os): return jwt.encode({}, "tallow-comet-0001-of-the-office")
def r(**os): return jwt.encode({}, "tallow-comet-0001-of-the-office")
