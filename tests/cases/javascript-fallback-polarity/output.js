const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

let a = process.env.A_KEY;
if (a) a = requireEnv('JWT_SECRET');
let b = process.env.B_KEY;
if (!b) b = requireEnv('B_KEY');
let c = process.env.C_KEY;
if (c === undefined) { c = requireEnv('C_KEY'); }
let d = process.env.D_KEY;
if (typeof d === 'string' && d.length > 3) { d = requireEnv('JWT_SECRET_2'); } else { d = requireEnv('D_KEY'); }
let e = process.env.E_KEY;
if (!e && process.env.NODE_ENV !== 'production') e = requireEnv('E_KEY');
let f = process.env.F_KEY;
if (process.env.NODE_ENV === 'test') f = requireEnv('TEST_JWT_SECRET');
for (const k of [a,b,c,d,e,f]) jwt.sign({}, k);
