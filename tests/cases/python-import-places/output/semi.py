"""doc"""
import jwt ; import os; x = 1 # c
t = jwt.encode({}, os.environ["CONT_JWT_SECRET_KEY"])