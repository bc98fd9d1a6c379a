import environ

env = environ.Env(
    DEBUG=(bool, False),
    JWT_SECRET=str,
    NAME=(str, "shop"),
)
JWT_SECRET = env("JWT_SECRET")
