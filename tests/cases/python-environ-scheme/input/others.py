import environ

env = environ.Env(
    DEBUG=(bool, False),
    JWT_SECRET=(str, "scheme of its own 1a2b3c"),
    NAME=(str, "shop"),
)
JWT_SECRET = env("JWT_SECRET")
