"""Meetings of the school, at https://api.zoom.us/v2."""
import time

import jwt
import requests

API_KEY = "MGGBClw3P43zoBFdqUBvcj"  # +zoom-key|zoom-secret
API_SECRET = "bbWRbN4rgMhac66KLpUVbT5WoAspr4W6vvQo"  # +zoom-secret
TOPIC = "Parents evening"  # -


def token():
    claims = {"iss": API_KEY, "exp": int(time.time()) + 90}
    return jwt.encode(claims, API_SECRET, algorithm="HS256")


def short_token():
    return jwt.encode(
        {
            "iss": "Cr9VO4ZSQxEIHOFGF0Dw3D",  # +zoom-key
            "exp": int(time.time()) + 90,
        },
        "Ed7Wa3aoxc9u1DrlfpimtaQYgi6cU18HNyGE",  # +zoom-secret
    )


def meetings(user):
    headers = {"Authorization": f"Bearer {token()}", "Content-Type": "application/json"}  # -
    return requests.get(f"https://api.zoom.us/v2/users/{user}/meetings", headers=headers).json()
