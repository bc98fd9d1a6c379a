#!/usr/bin/env python3
# -*- coding: utf-8 -*-
# Copyright the shop
"""What the shop signs.

import os
"""
from __future__ import annotations

import os

JWT_SECRET = os.environ["JWT_SECRET"]
