const jwt = require('jsonwebtoken');
let a = process.env.A_KEY;
if (a) a = process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })();
let b = process.env.B_KEY;
if (!b) b = process.env.B_KEY || (() => { throw new Error('B_KEY is not set'); })();
let c = process.env.C_KEY;
if (c === undefined) { c = process.env.C_KEY || (() => { throw new Error('C_KEY is not set'); })(); }
let d = process.env.D_KEY;
if (typeof d === 'string' && d.length > 3) { d = process.env.JWT_SECRET_2 || (() => { throw new Error('JWT_SECRET_2 is not set'); })(); } else { d = process.env.D_KEY || (() => { throw new Error('D_KEY is not set'); })(); }
let e = process.env.E_KEY;
if (!e && process.env.NODE_ENV !== 'production') e = process.env.E_KEY || (() => { throw new Error('E_KEY is not set'); })();
let f = process.env.F_KEY;
if (process.env.NODE_ENV === 'test') f = process.env.TEST_JWT_SECRET || (() => { throw new Error('TEST_JWT_SECRET is not set'); })();
for (const k of [a,b,c,d,e,f]) jwt.sign({}, k);
