import os

import jwt
print "hello"
exec "x = 1"
try:
    pass
except Exception, e:
    print >>sys.stderr, e
print jwt.encode({}, os.environ["JWT_SECRET_KEY"])
def f():
    raise ValueError, "x"
SECRET_KEY = os.environ["SECRET_KEY"]
d = {}
if d.has_key(1) <> 2:
    SECRET2_KEY = `x`
t = jwt.encode({}, os.environ["JWT_SECRET_KEY_2"])
x = 0777
y = ur"abc"
u = jwt.encode({}, os.environ["JWT_SECRET_KEY_3"])
