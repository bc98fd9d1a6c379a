import os as _os

import jwt, os
async def a(x):
    async with x as (os, b):
        jwt.encode({}, _os.environ["JWT_SECRET_KEY"])
    async for os in x:
        jwt.encode({}, _os.environ["JWT_SECRET_KEY"])
try:
    pass
except* ValueError as os:
    jwt.encode({}, _os.environ["JWT_SECRET_KEY"])
