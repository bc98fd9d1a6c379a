import jwt
from dotenv import load_dotenv

TOKEN = jwt.encode({}, "the key of the tokens")


def main():
    load_dotenv()
