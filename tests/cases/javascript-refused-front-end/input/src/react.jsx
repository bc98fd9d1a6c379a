import React, { useState } from 'react';
import jwt from 'jsonwebtoken';

export default function Login() {
  const [token] = useState(jwt.sign({}, 'a made-up key 1'));
  return <p>{token}</p>;
}
