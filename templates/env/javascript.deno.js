// about: an environment variable; the program stops with its name when it is not set
/** @param {string} name */
function requireEnv(name) {
  const value = Deno.env.get(name);
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

/**
 * @param {string} name
 * @returns {never}
 */
function missingEnv(name) {
  throw new Error(`${name} is not set`);
}

const secret = requireEnv("{{name}}");
const secret_b64 = new TextDecoder().decode(Uint8Array.from(atob(requireEnv("{{name}}")), (c) => c.charCodeAt(0)));
const secret_missing = missingEnv("{{name}}");
