#!/usr/bin/env python
# coding: iso-8859-15
import os

import jwt
t = jwt.encode({}, os.environ["ISO15_JWT_SECRET_KEY"])
