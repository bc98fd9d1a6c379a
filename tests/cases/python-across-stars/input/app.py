import jwt
import settings
from settings import K as KK
jwt.encode({}, KK)
jwt.encode({}, settings.K)
