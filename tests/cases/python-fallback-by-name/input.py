import os

JWT_SECRET_KEY = os.getenv("JWT_SECRET_KEY", "change-me")
LOG_LEVEL = os.getenv("LOG_LEVEL", "info")
PORT = int(os.environ.get("PORT", "8000"))
REGION = os.environ.get("REGION") or "eu-west-1"
