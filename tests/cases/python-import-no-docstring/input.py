# Copyright the shop
#
# All of it.

"""%s""" % "no docstring"
SECRET_KEY = "the key of the sessions"
