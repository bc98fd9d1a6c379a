


# c

import jwt


t = jwt.encode({}, "the signing key")
