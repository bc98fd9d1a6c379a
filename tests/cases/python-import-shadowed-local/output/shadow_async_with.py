import os as _os

import jwt, asyncio, contextlib
@contextlib.asynccontextmanager
async def c():
    yield 1
async def f():
    async with c() as os:
        jwt.encode({}, _os.environ["SHADOW_ANN_JWT_SECRET_KEY"])
asyncio.run(f())
