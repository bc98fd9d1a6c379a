from dynaconf import Validator

CHECKS = [Validator("JWT_SECRET", default="unknown list 7e8f9a0b1c2d")]
