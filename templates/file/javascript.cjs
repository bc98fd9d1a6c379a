// about: a private file; an environment variable holds its path
// stores: file
const { readFileSync } = require("node:fs");

/** @param {string} name */
function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const secret = readFileSync(requireEnv("{{name}}"), "utf8");
