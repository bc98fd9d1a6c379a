const jwt = require('jsonwebtoken');
let a = process.env.A_KEY;
if (a) a = 'if-positive-1';
let b = process.env.B_KEY;
if (!b) b = 'if-negative-2';
let c = process.env.C_KEY;
if (c === undefined) { c = 'if-undefined-3'; }
let d = process.env.D_KEY;
if (typeof d === 'string' && d.length > 3) { d = 'positive-4'; } else { d = 'else-5'; }
let e = process.env.E_KEY;
if (!e && process.env.NODE_ENV !== 'production') e = 'dev-6';
let f = process.env.F_KEY;
if (process.env.NODE_ENV === 'test') f = 'test-7';
for (const k of [a,b,c,d,e,f]) jwt.sign({}, k);
