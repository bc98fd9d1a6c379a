#!/usr/bin/env python3
#-*- coding: utf-8 -*-
#
# Copyright
import os
import sys, jwt  # noqa
if True:
    import os
class A(object):
    """doc"""
    key = os.environ["JWT_KEY"]
    def f(self): return jwt.encode({}, self.key)
