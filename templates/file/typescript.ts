// about: a private file; an environment variable holds its path
// stores: file
import { readFileSync } from "node:fs";

const secret = readFileSync(process.env["{{name}}"] || (() => { throw new Error("{{name}} is not set"); })(), "utf8");
