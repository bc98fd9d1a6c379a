const koa = require("koa");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const app = new koa();
app["keys"] = [requireEnv("APP_KEY")];
ctx.state["secret"] = "granite otter 2 of many";
config.session["secret"] = requireEnv("SESSION_SECRET");
opts.jwt["secretKey"] = requireEnv("JWT_SECRET_KEY");
this.app["keys"] = [requireEnv("APP_KEY_2")];
opts["jwt"].secretKey = requireEnv("JWT_SECRET_KEY_2");
