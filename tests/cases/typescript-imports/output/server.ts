'use server'
import { sign } from 'jsonwebtoken'
import fs = require('fs')
sign({ name: fs.name }, fs.readFileSync(process.env['JWT_SECRET_FILE'] || (() => { throw new Error('JWT_SECRET_FILE is not set') })(), 'utf8'))
