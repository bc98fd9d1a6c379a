# vim: set fileencoding=cp1252 :
import jwt
t = jwt.encode({}, "key € euro “q”")
