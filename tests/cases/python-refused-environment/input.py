import os

os.environ["JWT_SECRET_KEY"] = "the key of the tokens"
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")
