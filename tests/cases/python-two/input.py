import jwt
print "hello"
exec "x = 1"
try:
    pass
except Exception, e:
    print >>sys.stderr, e
print jwt.encode({}, "the signing key one")
def f():
    raise ValueError, "x"
SECRET_KEY = "the signing key two"
d = {}
if d.has_key(1) <> 2:
    SECRET2_KEY = `x`
t = jwt.encode({}, "the signing key three")
x = 0777
y = ur"abc"
u = jwt.encode({}, ur"the signing key four")
