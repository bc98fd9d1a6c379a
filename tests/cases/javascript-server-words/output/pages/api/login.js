import { useState } from 'react';
import jwt from 'jsonwebtoken';

export default (req, res) => res.send(jwt.sign({ state: useState.name }, process.env.API_JWT_SECRET || (() => { throw new Error('API_JWT_SECRET is not set'); })()));
