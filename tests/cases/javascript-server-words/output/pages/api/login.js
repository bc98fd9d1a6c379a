import { useState } from 'react';
import jwt from 'jsonwebtoken';

export default (req, res) => res.send(jwt.sign({ state: useState.name }, process.env.JWT_SECRET_3 || (() => { throw new Error('JWT_SECRET_3 is not set'); })()));
