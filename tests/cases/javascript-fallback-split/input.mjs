// A default leaves its pattern for a declaration of its own, as a person would write it.
import jwt from "jsonwebtoken";

const { A_KEY = "velvet-9981-of-the-moor", PORT } = process.env; // what is needed
export const { B_KEY = "velvet-9982-of-the-moor", HOST } = process.env;
const {
  C_KEY = "velvet-9983-of-the-moor",
  D_KEY: d = "velvet-9984-of-the-moor",
} = process.env;

export function sign() {
  let { E_KEY = "velvet-9985-of-the-moor", F } = process.env
  for (var { G_KEY = "velvet-9986-of-the-moor", H } = process.env; ;) return jwt.sign({ F, H }, G_KEY)
  jwt.sign({}, E_KEY)
}

if (PORT) {
  var { I_KEY = "velvet-9987-of-the-moor", J } = process.env, k = 1;
  jwt.sign({ HOST, J, k }, I_KEY);
}
jwt.sign({}, A_KEY);
jwt.sign({}, B_KEY);
jwt.sign({}, C_KEY);
jwt.sign({}, d);
