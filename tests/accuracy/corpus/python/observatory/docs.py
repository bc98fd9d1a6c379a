"""What the API's description shows. None of it opens anything."""
from fastapi import FastAPI, status
from pydantic import BaseModel, Field

from .models import Tokens

TOKEN = "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJ1c2VyX2lkIjoiOTIyMSIsImF1ZCI6ImRvY3MifQ.M10bjOe45I5Ncu_uXvOmVV8QxnL"  # +raw-jwt
_login_example = Tokens(
    access_token="eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJraW5kIjoiYWNjZXNzIiwidXNlciI6ImEifQ.6lDdvnq2QGQEhGG8yJyGm6D1bGx",  # -
    refresh_token="eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJraW5kIjoicmVmcmVzaCIsInVzZXIiOiJhIn0.8Jb2kqkXb6n1wqvVYk3",  # -
)

responses = {
    status.HTTP_200_OK: {
        "content": {
            "application/json": {
                "example": {
                    "access_token": "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJ1c2VyIjoiOTIyMWZmYzkifQ.M10bjOe45I5Ncu_uX",  # -
                    "secret": "Jn5q8Zr3vXw0LkT2",  # -
                    "token_type": "bearer",
                }
            }
        }
    }
}


class Webhook(BaseModel):
    secret_key: str = Field(description="Signs what is sent", examples=["whk-3f9a1c77e0b25d48"])  # -
    signing_secret: str = Field(..., title="Signing secret", example="n0t-a-real-s3cret")  # -
    header_name: str = "X-Observatory-Signature"  # -


app = FastAPI(
    title="Observatory",
    description="Sign with `SECRET_KEY = 'development key'` and you will be sorry",  # -
    openapi_tags=[{"name": "secrets", "description": "secret_key, jwt_secret, signing_key"}],  # -
)
