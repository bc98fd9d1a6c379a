from __future__ import absolute_import, print_function

import jwt

jwt.encode({}, "the signing key two")
