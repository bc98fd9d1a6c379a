/// <reference types="node" />
// @ts-check

import * as jwt from 'jsonwebtoken'
jwt.sign({}, 'a made-up key 1')
