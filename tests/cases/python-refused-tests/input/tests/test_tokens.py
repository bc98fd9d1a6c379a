import jwt


def test_issue():
    assert jwt.decode("", "the key of the tests", algorithms=["HS256"]) == {}
