#!/usr/bin/env -S uv run
# /// script
# dependencies = ["pyjwt"]
# ///

import jwt
import os
jwt.encode({}, os.environ["JWT_SECRET_KEY"])
