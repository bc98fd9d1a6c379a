// about: an environment variable; the program stops with its name when it is not set
const secret = Deno.env.get("{{name}}") || (() => { throw new Error("{{name}} is not set"); })();
const secret_b64 = new TextDecoder().decode(Uint8Array.from(atob(Deno.env.get("{{name}}") || (() => { throw new Error("{{name}} is not set"); })()), (c) => c.charCodeAt(0)));
const secret_missing = (() => { throw new Error("{{name}} is not set"); })();
