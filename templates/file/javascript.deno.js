// about: a private file; an environment variable holds its path
// stores: file
const secret = Deno.readTextFileSync(Deno.env.get("{{name}}") || (() => { throw new Error("{{name}} is not set"); })());
