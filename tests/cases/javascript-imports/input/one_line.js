"use strict";const jwt=require("jsonwebtoken");jwt.sign({},"a made-up key 1");
