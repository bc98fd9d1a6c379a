import os

SECRET_KEY = os.environ["SECRET_KEY"]  # 한국어
