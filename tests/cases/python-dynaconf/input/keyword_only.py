from dynaconf import Dynaconf

settings = Dynaconf(
    JWT_SECRET_KEY="keyword only 1e2f3a4b5c6d",
)
