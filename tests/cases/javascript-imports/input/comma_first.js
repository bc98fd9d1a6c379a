/*!
 * licence
 */
"use strict"

var express = require("express")
  , jwt = require("jsonwebtoken")

express.token = jwt.sign({}, "a made-up key 1")
