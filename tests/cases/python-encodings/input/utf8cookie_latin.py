# -*- coding: latin-1 -*-
import jwt
t = jwt.encode({}, "clé secrète")
