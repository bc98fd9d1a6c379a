const jwt = require("jsonwebtoken");
const o = { get k() { return "d1-get"; }, n: "lbl", f() { return "d2-m"; }, g: () => "d3-a", h: function () { return "d4-f"; } };
jwt.sign({ n: o.n }, o.k); jwt.sign({}, o.f()); jwt.sign({}, o.g()); jwt.sign({}, o.h());
class C { static get k() { return "d5-sg"; } #p = "d6-priv"; static s = "d7-st"; m() { jwt.sign({}, this.#p); jwt.sign({}, C.s); jwt.sign({}, C.k); } }
class S { static x = "d8-static"; x = "d9-inst"; m() { return jwt.sign({ a: S.x }, this.x); } }
class S2 { static y = "d10-static"; y = "d11-inst"; m() { return jwt.sign({ a: this.y }, S2.y); } }
