import os, jwt
import os as _os
def f():
    for os in [1]:
        print(jwt.encode({}, _os.environ["JWT_SECRET_KEY"]))
def g(x):
    with x as os:
        print(jwt.encode({}, _os.environ["JWT_SECRET_KEY"]))
def h():
    def os(): pass
    print(jwt.encode({}, _os.environ["JWT_SECRET_KEY"]))
def i():
    import posixpath as os
    print(jwt.encode({}, _os.environ["JWT_SECRET_KEY"]))
def j(os):
    print(jwt.encode({}, _os.environ["JWT_SECRET_KEY"]))
def k():
    print([jwt.encode({}, _os.environ["JWT_SECRET_KEY"]) for os in [1]])
def l():
    (os := 1)
    print(jwt.encode({}, _os.environ["JWT_SECRET_KEY"]))
def m(x):
    match x:
        case {"a": os}:
            print(jwt.encode({}, _os.environ["JWT_SECRET_KEY"]))
def n():
    class os: pass
    print(jwt.encode({}, _os.environ["JWT_SECRET_KEY"]))
def o():
    global os
    os = None
    print(jwt.encode({}, _os.environ["JWT_SECRET_KEY"]))
p = lambda os: jwt.encode({}, _os.environ["JWT_SECRET_KEY"])
def q(*os): return jwt.encode({}, _os.environ["JWT_SECRET_KEY"])
def r(**os): return jwt.encode({}, _os.environ["JWT_SECRET_KEY"])
