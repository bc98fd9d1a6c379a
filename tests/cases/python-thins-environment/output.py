import os, jwt
KEEP = ("PATH", "JWT_")
for k in list(os.environ):
    if not k.startswith(KEEP):
        del os.environ[k]
jwt.encode({}, os.environ["JWT_SECRET_KEY"])
