import os

from cryptography.fernet import Fernet

box = Fernet(os.environ["FERNET_KEY"].encode())
