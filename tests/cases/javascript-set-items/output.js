const koa = require("koa");
const app = new koa();
app["keys"] = [process.env.SESSION_SECRET || (() => { throw new Error("SESSION_SECRET is not set"); })()];
ctx.state["secret"] = "granite otter 2 of many";
config.session["secret"] = process.env.SESSION_SECRET_2 || (() => { throw new Error("SESSION_SECRET_2 is not set"); })();
opts.jwt["secretKey"] = process.env.JWT_SECRET || (() => { throw new Error("JWT_SECRET is not set"); })();
this.app["keys"] = [process.env.SESSION_SECRET_3 || (() => { throw new Error("SESSION_SECRET_3 is not set"); })()];
opts["jwt"].secretKey = process.env.JWT_SECRET_2 || (() => { throw new Error("JWT_SECRET_2 is not set"); })();
