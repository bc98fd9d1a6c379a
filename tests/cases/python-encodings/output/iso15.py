#!/usr/bin/env python
# coding: iso-8859-15
import jwt
import os
t = jwt.encode({}, os.environ["JWT_SECRET_KEY_2"])
