const koa = require("koa");
const app = new koa();
app["keys"] = ["granite otter 1 of many"];
ctx.state["secret"] = "granite otter 2 of many";
config.session["secret"] = "granite otter 3 of many";
opts.jwt["secretKey"] = "granite otter 4 of many";
this.app["keys"] = ["granite otter 5 of many"];
opts["jwt"].secretKey = "granite otter 6 of many";
