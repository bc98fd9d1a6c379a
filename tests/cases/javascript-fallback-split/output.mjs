// A default leaves its pattern for a declaration of its own, as a person would write it.
import jwt from "jsonwebtoken";

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const { PORT } = process.env; // what is needed
const A_KEY = requireEnv("A_KEY");
export const { HOST } = process.env;
export const B_KEY = requireEnv("B_KEY");
const C_KEY = requireEnv("C_KEY");
const d = requireEnv("D_KEY");

export function sign() {
  let { F } = process.env
  let E_KEY = requireEnv("E_KEY")
  for (var { H } = process.env,
    G_KEY = requireEnv("G_KEY"); ;) return jwt.sign({ F, H }, G_KEY)
  jwt.sign({}, E_KEY)
}

if (PORT) {
  var { J } = process.env,
    I_KEY = requireEnv("I_KEY"), k = 1;
  jwt.sign({ HOST, J, k }, I_KEY);
}
jwt.sign({}, A_KEY);
jwt.sign({}, B_KEY);
jwt.sign({}, C_KEY);
jwt.sign({}, d);
