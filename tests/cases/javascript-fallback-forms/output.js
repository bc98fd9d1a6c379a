const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

function missingEnv(name) {
  throw new Error(`${name} is not set`);
}

const { env } = process;

function keys() {
  const { PORT = 1 } = process.env;
  const A_KEY = requireEnv('A_KEY');
  const B_KEY = requireEnv('B_KEY');
  const C_KEY = requireEnv('C_KEY'), d = requireEnv('D_KEY'), one = 1;
  const { E_KEY = requireEnv('E_KEY'), ...others } = process.env;
  jwt.sign({ PORT, one, others }, A_KEY);
  jwt.sign({}, B_KEY);
  jwt.sign({}, C_KEY);
  jwt.sign({}, d);
  jwt.sign({}, E_KEY);
}

let F_KEY;
({ F_KEY = requireEnv('F_KEY') } = process.env);
jwt.sign({}, F_KEY);
const sign = ({ G_KEY = requireEnv('G_KEY') } = process.env) => jwt.sign({}, G_KEY);

jwt.sign({}, requireEnv('H_KEY'));
jwt.sign({}, (process.env.I_KEY ?? process.env.J_KEY) || missingEnv('J_KEY'));
jwt.sign({}, env.K_KEY?.trim() || missingEnv('K_KEY'));
jwt.sign({}, requireEnv('L_KEY'));
jwt.sign({}, process.env[keys.one] || requireEnv('JWT_SECRET'));
jwt.sign({}, requireEnv('M_KEY'));
jwt.sign({}, requireEnv('N_KEY'));
jwt.sign({}, requireEnv('O_KEY'));
jwt.sign({}, requireEnv('P_KEY'));
jwt.sign({}, requireEnv('Q_KEY'));
jwt.sign({}, `${requireEnv('R_KEY')}`);
let s = requireEnv('S_KEY');
if (process.env.S_KEY) s = process.env.S_KEY;
jwt.sign({}, s);
jwt.sign({}, process.env.T_KEY === 'test' ? requireEnv('TEST_JWT_SECRET') : process.env.T_KEY);
