from cryptography.fernet import Fernet
import os

box = Fernet(os.environ["FERNET_KEY"].encode())
