import jwt, os
async def a(x):
    async with x as (os, b):
        jwt.encode({}, "tallow-comet-0001-of-the-office")
    async for os in x:
        jwt.encode({}, "tallow-comet-0001-of-the-office")
try:
    pass
except* ValueError as os:
    jwt.encode({}, "tallow-comet-0001-of-the-office")
