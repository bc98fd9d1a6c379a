from .config import Settings
