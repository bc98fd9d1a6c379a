from environs import Env
import jwt

env = Env()

with env.prefixed("APP_"):
    with env.prefixed("JWT_"):
        KEY = env.str("SECRET", default="a made-up default 1")
    OTHER = env("OTHER_SECRET", "a made-up default 2")


def key_of(shop):
    with env.prefixed(shop):
        return env("KEY", "a made-up default 3")


for k in (KEY, OTHER, key_of("ANY_")):
    jwt.encode({}, k)
