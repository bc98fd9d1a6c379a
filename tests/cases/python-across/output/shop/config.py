import os

class Settings:
    KEY = os.environ["JWT_SECRET_KEY_2"]
PLAIN = os.environ["PLAIN"]
