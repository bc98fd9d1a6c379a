import os

from django.conf import settings

values = {"SECRET_KEY": os.environ["SECRET_KEY"], "DEBUG": True}
settings.configure(**values)

SIMPLE_JWT = {"ALGORITHM": "HS256"}
SIMPLE_JWT.update({"SIGNING_KEY": os.environ["JWT_SIGNING_KEY"]})
NINJA_JWT = {"SIGNING_KEY": os.environ["SIGNING_KEY"], "VERIFYING_KEY": ""}
