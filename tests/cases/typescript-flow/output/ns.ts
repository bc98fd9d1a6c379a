import jwt from "jsonwebtoken";

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

namespace Cfg { export const K = requireEnv("NS_JWT_SECRET"); export const N = "lbl"; export namespace In { export const Q = requireEnv("NS_JWT_SECRET_2"); } }
jwt.sign({ n: Cfg.N }, Cfg.K); jwt.sign({}, Cfg.In.Q);
module Old { export const K = requireEnv("NS_JWT_SECRET_3"); }
jwt.sign({}, Old.K);
enum E { K = "a4-enum", N = "lbl" }
jwt.sign({ n: E.N }, E.K);
const enum CE { K = "a5-ce" }
jwt.sign({}, CE.K);
jwt.sign({}, E["K"]);
