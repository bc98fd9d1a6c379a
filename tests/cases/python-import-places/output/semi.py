"""doc"""
import os

import jwt ; x = 1 # c
t = jwt.encode({}, os.environ["CONT_JWT_SECRET_KEY"])