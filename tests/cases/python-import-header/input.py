#!/usr/bin/env python3
# -*- coding: utf-8 -*-
# Copyright the shop
"""What the shop signs.

import os
"""
from __future__ import annotations

JWT_SECRET = "q8Zr3vXw0LkT2mNb7YcPq8Zr3vXw0LkT"
