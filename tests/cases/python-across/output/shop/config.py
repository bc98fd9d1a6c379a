import os


class Settings:
    KEY = os.environ["JWT_KEY"]
PLAIN = os.environ["PLAIN"]
