from django.conf import settings

values = {"SECRET_KEY": "the key of the values", "DEBUG": True}
settings.configure(**values)

SIMPLE_JWT = {"ALGORITHM": "HS256"}
SIMPLE_JWT.update({"SIGNING_KEY": "the key of the update"})
NINJA_JWT = {"SIGNING_KEY": "the key of ninja", "VERIFYING_KEY": ""}
