# Copyright the shop
#
# All of it.

import os

"""%s""" % "no docstring"
SECRET_KEY = os.environ["SECRET_KEY"]
