from __future__ import \
    annotations

import os
SECRET_KEY = os.environ["SECRET_KEY"]
print(__doc__, SECRET_KEY)
