# café
import jwt
x = "éÿ"
t = jwt.encode({}, "plain key one")
u = jwt.encode({}, "kéy two")
