"""doc"""
import jwt ; x = 1 # c
t = jwt.encode({}, "the signing key")