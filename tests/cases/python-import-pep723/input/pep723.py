#!/usr/bin/env -S uv run
# /// script
# dependencies = ["pyjwt"]
# ///

import jwt
jwt.encode({}, "the signing key")
