import os

JWT_SECRET = os.environ["JWT_SECRET"]  # 한국어
