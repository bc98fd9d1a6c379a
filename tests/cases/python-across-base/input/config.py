from base import Base
class Dev(Base):
    DEBUG = True
