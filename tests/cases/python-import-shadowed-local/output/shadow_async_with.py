import jwt, asyncio, contextlib
import os as _os
@contextlib.asynccontextmanager
async def c():
    yield 1
async def f():
    async with c() as os:
        jwt.encode({}, _os.environ["SHADOW_ANN_JWT_SECRET_KEY"])
asyncio.run(f())
