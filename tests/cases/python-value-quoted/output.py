"""Tells of k3y-0f-the-Tokens in its docstring."""
import os

import jwt

KEY = os.environ["JWT_KEY"]  # was k3y-0f-the-Tokens before, too
print("signing with k3y-0f-the-Tokens today")
jwt.encode({}, KEY)
