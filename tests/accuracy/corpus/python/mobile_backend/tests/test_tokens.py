import jwt
import pytest

from mobile_backend import app as module

WRONG_KEY = "wrong-key"  # +pyjwt
EXPIRED = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJhIjoxfQ.HYfzqBpLbCOo950TeHdytWxg8UHtAmEQCW7ITVky6Gc"  # +raw-jwt


@pytest.fixture
def client():
    module.app.config["SECRET_KEY"] = "test-secret"  # +flask-config
    module.app.config["TESTING"] = "true"  # -
    return module.app.test_client()


def test_wrong_key(client):
    token = jwt.encode({"sub": "secret"}, WRONG_KEY, algorithm="HS256")  # -
    answer = client.get("/me", headers={"x-access-token": token})  # -
    assert answer.json["message"] == "Token is invalid!"  # -


def test_names():
    assert module.Device.KIND == "device"  # -
    assert "secret_key" not in module.Device.__dict__  # -


@pytest.mark.parametrize("name", ["SECRET_KEY", "JWT_SECRET"])  # -
def test_settings(name, monkeypatch):
    monkeypatch.setenv(name, "from-monkeypatch")  # ?
    assert module.app.config[name]
