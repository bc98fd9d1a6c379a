import jwt from "jsonwebtoken";
namespace Cfg { export const K = "a1-ns"; export const N = "lbl"; export namespace In { export const Q = "a2-ns"; } }
jwt.sign({ n: Cfg.N }, Cfg.K); jwt.sign({}, Cfg.In.Q);
module Old { export const K = "a3-mod"; }
jwt.sign({}, Old.K);
enum E { K = "a4-enum", N = "lbl" }
jwt.sign({ n: E.N }, E.K);
const enum CE { K = "a5-ce" }
jwt.sign({}, CE.K);
jwt.sign({}, E["K"]);
