import { useState } from 'react';
import jwt from 'jsonwebtoken';

export default (req, res) => res.send(jwt.sign({ state: useState.name }, 'a made-up key 4'));
