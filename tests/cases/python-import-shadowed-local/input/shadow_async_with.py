import jwt, asyncio, contextlib
@contextlib.asynccontextmanager
async def c():
    yield 1
async def f():
    async with c() as os:
        jwt.encode({}, "the signing key")
asyncio.run(f())
