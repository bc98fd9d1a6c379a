const jwt = require('jsonwebtoken');
const { env } = process;

function keys() {
  const { A_KEY = 'made-up-key-number-one', PORT = 1, B_KEY = 'made-up-key-number-two' } = process.env;
  const { C_KEY = 'made-up-key-number-three', D_KEY: d = "made-up-key-number-four", } = process.env, one = 1;
  const { E_KEY = 'made-up-key-number-five', ...others } = process.env;
  jwt.sign({ PORT, one, others }, A_KEY);
  jwt.sign({}, B_KEY);
  jwt.sign({}, C_KEY);
  jwt.sign({}, d);
  jwt.sign({}, E_KEY);
}

let F_KEY;
({ F_KEY = 'made-up-key-number-six' } = process.env);
jwt.sign({}, F_KEY);
const sign = ({ G_KEY = 'made-up-key-number-seven' } = process.env) => jwt.sign({}, G_KEY);

jwt.sign({}, process.env['H_KEY'] || "made-up-key-number-eight");
jwt.sign({}, process.env.I_KEY ?? process.env.J_KEY ?? 'made-up-key-number-nine');
jwt.sign({}, env.K_KEY?.trim() || 'made-up-key-number-ten');
jwt.sign({}, process.env.L_KEY ? process.env.L_KEY : 'made-up-key-number-eleven');
jwt.sign({}, process.env[keys.one] || 'made-up-key-number-twelve');
jwt.sign({}, process.env.M_KEY === undefined ? 'made-up-key-number-thirteen' : process.env.M_KEY);
jwt.sign({}, process.env.N_KEY != null ? process.env.N_KEY : 'made-up-key-number-fourteen');
jwt.sign({}, 'O_KEY' in process.env ? process.env.O_KEY : 'made-up-key-number-fifteen');
jwt.sign({}, typeof process.env.P_KEY === 'undefined' ? 'made-up-key-number-sixteen' : process.env.P_KEY);
jwt.sign({}, !process.env.Q_KEY ? 'made-up-key-number-seventeen' : process.env.Q_KEY);
jwt.sign({}, `${process.env.R_KEY || 'made-up-key-number-eighteen'}`);
let s = 'made-up-key-number-nineteen';
if (process.env.S_KEY) s = process.env.S_KEY;
jwt.sign({}, s);
jwt.sign({}, process.env.T_KEY === 'test' ? 'made-up-key-number-twenty' : process.env.T_KEY);
