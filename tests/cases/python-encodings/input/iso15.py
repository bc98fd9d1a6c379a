#!/usr/bin/env python
# coding: iso-8859-15
import jwt
t = jwt.encode({}, "key € euro")
