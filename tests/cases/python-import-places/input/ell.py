#!/usr/bin/env python3
#-*- coding: utf-8 -*-
#
# Copyright
import sys, jwt  # noqa
if True:
    import os
class A(object):
    """doc"""
    key = "the signing key of A"
    def f(self): return jwt.encode({}, self.key)
