from .core import settings  # -

__all__ = ["settings"]  # -
