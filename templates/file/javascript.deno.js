// about: a private file; an environment variable holds its path
// stores: file
/** @param {string} name */
function requireEnv(name) {
  const value = Deno.env.get(name);
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const secret = Deno.readTextFileSync(requireEnv("{{name}}"));
