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
