import jwt from "jsonwebtoken";
namespace Cfg { export const K = process.env["JWT_SECRET_14"] || (() => { throw new Error("JWT_SECRET_14 is not set"); })(); export const N = "lbl"; export namespace In { export const Q = process.env["JWT_SECRET_15"] || (() => { throw new Error("JWT_SECRET_15 is not set"); })(); } }
jwt.sign({ n: Cfg.N }, Cfg.K); jwt.sign({}, Cfg.In.Q);
module Old { export const K = process.env["JWT_SECRET_16"] || (() => { throw new Error("JWT_SECRET_16 is not set"); })(); }
jwt.sign({}, Old.K);
enum E { K = "a4-enum", N = "lbl" }
jwt.sign({ n: E.N }, E.K);
const enum CE { K = "a5-ce" }
jwt.sign({}, CE.K);
jwt.sign({}, E["K"]);
