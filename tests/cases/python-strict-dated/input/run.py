#!/usr/bin/env python2.7
import jwt

jwt.encode({}, "the signing key three")
