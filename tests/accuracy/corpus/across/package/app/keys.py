from .core.settings import moved_key as exported_key

header = {"kid": "across-kid"}  # -
KEY_NAME = "exported_key"  # -
