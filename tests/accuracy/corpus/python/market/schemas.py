"""Models of the market's API: names of secrets everywhere, values nowhere."""
from typing import Literal, NamedTuple, Optional, TypedDict

import graphene
from fastapi import APIRouter, Body, Cookie, Form, Header, Query
from marshmallow import Schema, fields
from pydantic import BaseModel, Field
from sqlalchemy import Column, String, Text
from sqlalchemy.orm import declarative_base

Base = declarative_base()
router = APIRouter(prefix="/secret-keys", tags=["secret keys"])  # -
SENSITIVE = {"secret_key", "jwt_secret", "signing_key", "session_secret"}  # -
REDACTED = "[secret]"  # -


class Client(Base):
    __tablename__ = "client_secret"  # -
    __table_args__ = {"comment": "Who holds which secret_key"}  # -
    secret_key = Column("secret_key", String(64), nullable=False, doc="Signs the client's tokens")  # -
    signing_key = Column(Text, server_default="", comment="PEM or text")  # -
    jwt_secret = Column(String(128), info={"label": "JWT secret"})  # -


class ClientIn(BaseModel):
    name: str = Field(..., example="market")  # -
    secret_key: str = Field(..., min_length=32, title="Secret key", description="At least 32 characters")  # -
    signing_key: Optional[str] = Field(None, examples=["-----BEGIN PRIVATE KEY-----"], alias="signingKey")  # -
    algorithm: Literal["HS256", "HS512"] = "HS256"  # -
    kind: Literal["secret_key", "public_key"] = "secret_key"  # -

    class Config:
        schema_extra = {"example": {"name": "market", "secret_key": "string", "signing_key": "string"}}  # -


class ClientSchema(Schema):
    secret_key = fields.Str(required=True, data_key="secretKey", metadata={"description": "Secret key"})  # -
    jwt_secret = fields.String(load_only=True, error_messages={"required": "jwt_secret is required"})  # -


class ClientType(graphene.ObjectType):
    secret_key = graphene.String(description="Masked secret key")  # -

    def resolve_secret_key(self, info):
        return "*" * 8  # -


class Row(NamedTuple):
    secret_key: str
    origin: str = "secret_store"  # -


class Keys(TypedDict, total=False):
    secret_key: str
    jwt_secret: str


class Slots:
    __slots__ = ("secret_key", "jwt_secret")  # -

    def __repr__(self):
        return f"Slots(secret_key={REDACTED!r})"  # -


@router.post("/", summary="Store a secret key")  # -
def store(
    secret_key: str = Form(...),
    x_secret_key: str = Header("", alias="X-Secret-Key"),  # -
    jwt_secret: Optional[str] = Query(None, description="JWT secret", regex="^[a-z]+$"),  # -
    session_secret: Optional[str] = Cookie(default=None, alias="session_secret"),  # -
    body: dict = Body({"secret_key": "string"}),  # -
):
    value = getattr(body, "secret_key", "missing")  # -
    if not hasattr(body, "signing_key"):  # -
        raise KeyError("signing_key")  # -
    return {k: (REDACTED if k in SENSITIVE else v) for k, v in body.items()} or {"secret_key": value}  # -
