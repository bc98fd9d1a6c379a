import jwt from "jsonwebtoken";
namespace Cfg { export const K = process.env["NS_JWT_SECRET"] || (() => { throw new Error("NS_JWT_SECRET is not set"); })(); export const N = "lbl"; export namespace In { export const Q = process.env["NS_JWT_SECRET_2"] || (() => { throw new Error("NS_JWT_SECRET_2 is not set"); })(); } }
jwt.sign({ n: Cfg.N }, Cfg.K); jwt.sign({}, Cfg.In.Q);
module Old { export const K = process.env["NS_JWT_SECRET_3"] || (() => { throw new Error("NS_JWT_SECRET_3 is not set"); })(); }
jwt.sign({}, Old.K);
enum E { K = "a4-enum", N = "lbl" }
jwt.sign({ n: E.N }, E.K);
const enum CE { K = "a5-ce" }
jwt.sign({}, CE.K);
jwt.sign({}, E["K"]);
