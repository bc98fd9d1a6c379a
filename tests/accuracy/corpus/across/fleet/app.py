import fleet
import jwt
from fleet.settings import settings


def tokens(vehicle):
    yield jwt.encode({"sub": vehicle, "depot": fleet.DEPOT}, fleet.SEAL)
    yield jwt.encode({"sub": vehicle, "depot": settings.depot, "label": settings.label}, settings.seal)
