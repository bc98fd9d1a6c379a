'use server'
import { sign } from 'jsonwebtoken'
import fs = require('fs')
sign({ name: fs.name }, 'a made-up key 1')
