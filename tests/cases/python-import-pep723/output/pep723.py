#!/usr/bin/env -S uv run
# /// script
# dependencies = ["pyjwt"]
# ///

import os

import jwt
jwt.encode({}, os.environ["JWT_SECRET_KEY"])
