// about: an environment variable; the program stops with its name when it is not set
const secret = process.env["{{name}}"] || (() => { throw new Error("{{name}} is not set"); })();
const secret_b64 = Buffer.from(process.env["{{name}}"] || (() => { throw new Error("{{name}} is not set"); })(), "base64").toString();
const secret_missing = (() => { throw new Error("{{name}} is not set"); })();
