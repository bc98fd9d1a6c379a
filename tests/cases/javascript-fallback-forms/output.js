const jwt = require('jsonwebtoken');
const { env } = process;

function keys() {
  const { PORT = 1 } = process.env,
    A_KEY = process.env.A_KEY || (() => { throw new Error('A_KEY is not set'); })(),
    B_KEY = process.env.B_KEY || (() => { throw new Error('B_KEY is not set'); })();
  const C_KEY = process.env.C_KEY || (() => { throw new Error('C_KEY is not set'); })(), d = process.env.D_KEY || (() => { throw new Error('D_KEY is not set'); })(), one = 1;
  const { E_KEY = (() => { throw new Error('E_KEY is not set'); })(), ...others } = process.env;
  jwt.sign({ PORT, one, others }, A_KEY);
  jwt.sign({}, B_KEY);
  jwt.sign({}, C_KEY);
  jwt.sign({}, d);
  jwt.sign({}, E_KEY);
}

let F_KEY;
({ F_KEY = (() => { throw new Error('F_KEY is not set'); })() } = process.env);
jwt.sign({}, F_KEY);
const sign = ({ G_KEY = (() => { throw new Error('G_KEY is not set'); })() } = process.env) => jwt.sign({}, G_KEY);

jwt.sign({}, process.env['H_KEY'] || (() => { throw new Error('H_KEY is not set'); })());
jwt.sign({}, (process.env.I_KEY ?? process.env.J_KEY) || (() => { throw new Error('J_KEY is not set'); })());
jwt.sign({}, env.K_KEY?.trim() || (() => { throw new Error('K_KEY is not set'); })());
jwt.sign({}, process.env.L_KEY ? process.env.L_KEY : (() => { throw new Error('L_KEY is not set'); })());
jwt.sign({}, process.env[keys.one] || process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })());
jwt.sign({}, process.env.M_KEY || (() => { throw new Error('M_KEY is not set'); })());
jwt.sign({}, process.env.N_KEY || (() => { throw new Error('N_KEY is not set'); })());
jwt.sign({}, process.env.O_KEY || (() => { throw new Error('O_KEY is not set'); })());
jwt.sign({}, process.env.P_KEY || (() => { throw new Error('P_KEY is not set'); })());
jwt.sign({}, process.env.Q_KEY || (() => { throw new Error('Q_KEY is not set'); })());
jwt.sign({}, `${process.env.R_KEY || (() => { throw new Error('R_KEY is not set'); })()}`);
let s = process.env.S_KEY || (() => { throw new Error('S_KEY is not set'); })();
if (process.env.S_KEY) s = process.env.S_KEY;
jwt.sign({}, s);
jwt.sign({}, process.env.T_KEY === 'test' ? process.env.TEST_JWT_SECRET || (() => { throw new Error('TEST_JWT_SECRET is not set'); })() : process.env.T_KEY);
