const jwt = require("jsonwebtoken");
const config = require("config"); const nconf = require("nconf"); const convict = require("convict");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

nconf.defaults({ auth: { k: requireEnv("CFG_JWT_SECRET") }, n: "lbl" });
jwt.sign({}, nconf.get("auth:k"));
nconf.set("zz:k", requireEnv("CFG_JWT_SECRET_2")); jwt.sign({}, nconf.get("zz:k"));
const c = convict({ k: { doc: "The key label", format: String, default: requireEnv("K3"), env: "K3" }, a: { b: { default: requireEnv("CFG_JWT_SECRET_3") } } });
jwt.sign({}, c.get("k")); jwt.sign({}, c.get("a.b"));
const { cleanEnv, str } = require("envalid");
const env = cleanEnv(process.env, { K: str({ desc: "lbl" }), N: str({ default: "lbl" }), D: str() });
jwt.sign({ n: env.N }, env.K); jwt.sign({}, env.D);
const yargs = require("yargs");
const argv = yargs.option("key", { default: requireEnv("CFG_JWT_SECRET_4"), describe: "lbl lbl" }).argv;
jwt.sign({}, argv.key);
const { program } = require("commander");
program.option("-k, --sign-key <k>", "some text", requireEnv("SIGN_KEY_K"));
jwt.sign({}, program.opts().signKey);
const minimist = require("minimist");
const av = minimist(process.argv.slice(2), { default: { k: requireEnv("CFG_JWT_SECRET_5"), n: "lbl" } });
jwt.sign({ n: av.n }, av.k);
const rc = require("rc")("app", { k: requireEnv("CFG_JWT_SECRET_6") });
jwt.sign({}, rc.k);
const ev = require("env-var");
jwt.sign({}, ev.get("QQ").required().asString());
const k12 = ev.get("Q2").required().asString(); jwt.sign({}, k12);
