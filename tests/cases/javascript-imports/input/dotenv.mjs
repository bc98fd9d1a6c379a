import 'dotenv/config'
import jwt from 'jsonwebtoken'

import other from './other.mjs'
jwt.sign({ other }, 'a made-up key 1')
