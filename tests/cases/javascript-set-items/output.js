const koa = require("koa");
const app = new koa();
app["keys"] = [process.env.APP_KEY || (() => { throw new Error("APP_KEY is not set"); })()];
ctx.state["secret"] = "granite otter 2 of many";
config.session["secret"] = process.env.SESSION_SECRET || (() => { throw new Error("SESSION_SECRET is not set"); })();
opts.jwt["secretKey"] = process.env.JWT_SECRET_KEY || (() => { throw new Error("JWT_SECRET_KEY is not set"); })();
this.app["keys"] = [process.env.APP_KEY_2 || (() => { throw new Error("APP_KEY_2 is not set"); })()];
opts["jwt"].secretKey = process.env.JWT_SECRET_KEY_2 || (() => { throw new Error("JWT_SECRET_KEY_2 is not set"); })();
