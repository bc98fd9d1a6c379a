from .base import Base

SEAL = "fleet-star-seal"  # +pyjwt
DEPOT = "fleet-depot-one"  # -


class Settings(Base):
    depot = "fleet-depot-two"  # -


settings = Settings()
