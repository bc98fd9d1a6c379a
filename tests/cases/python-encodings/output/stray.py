# café
import jwt
import os
x = "éÿ"
t = jwt.encode({}, os.environ["JWT_SECRET_KEY_3"])
u = jwt.encode({}, "kéy two")
