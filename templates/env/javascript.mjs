// about: an environment variable; the program stops with its name when it is not set
function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const secret = requireEnv("{{name}}");
const secret_b64 = Buffer.from(requireEnv("{{name}}"), "base64").toString();
const secret_missing = (() => { throw new Error("{{name}} is not set"); })();
