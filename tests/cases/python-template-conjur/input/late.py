"""The file imports os behind the literal: the function that is set up is called before that."""
KEY = "a made-up key 2"
import os
import jwt

TOKEN = jwt.encode({"cwd": os.getcwd()}, KEY)
