/* reads.cjs: what an expression evaluates to that reads the environment, or a file */
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const behaviour = path.join(__dirname, '..', 'behaviour', 'node_modules');
const ts = require(path.join(behaviour, 'typescript'));

/* What a file calls the modules that reads are made of. */
function preamble(text) {
  let out = '';
  const modules = { fs: '$fs', process: '$process', buffer: '{ Buffer: $Buffer }' };
  for (const [, what, name] of text.matchAll(/(?:^|;)\s*import\s+(?!type\b)([\w$*{}\s,]+?)\s+from\s+["'](?:node:)?(fs|process|buffer)["']/gm))
    for (const part of what.match(/\{[^}]*\}|[\w$]+(?:\s+as\s+[\w$]+)?|\*\s+as\s+[\w$]+/g))
      out += `var ${part.replace(/\s+as\s+/g, ': ').replace(/^\*: /, '').replace(/\btype /g, '')} = ${modules[name]};`;
  for (const [, what, name] of text.matchAll(/(?:^|;)\s*(?:const|let|var|import)\s+([\w$]+|\{[^}]*\})\s*=\s*require\(["'](?:node:)?(fs|process|buffer)["']\)(?!\.)/gm))
    out += `var ${what} = ${modules[name]};`;
  for (const [whole, what] of text.matchAll(/^\s*(?:const|let|var)\s+([\w$]+|\{\s*env\s*\})\s*=\s*process(?:\.env)?\s*;?$/gm))
    out += `var ${what} = ${what.startsWith('{') || !whole.includes('.env') ? '$process' : '$process.env'};`;
  return out;
}

/* {value} of an expression, or null when it fails. */
function evaluate(code, head, typed, folder, env) {
  const inFolder = { readFileSync: (name, ...rest) => fs.readFileSync(path.resolve(folder, name), ...rest) };
  const deno = { env: { get: (name) => env[name] } };
  try {
    if (typed) code = ts.transpileModule(`(${code})`, { compilerOptions: { target: ts.ScriptTarget.Latest } }).outputText.trim().replace(/;$/, '');
    const run = new Function('process', '$process', '$fs', '$Buffer', 'Deno', 'require', `{ ${head}\nreturn (${code}\n); }`);
    return { value: run({ env }, { env }, inFolder, Buffer, deno, undefined) };
  } catch {
    return null;
  }
}

module.exports = { evaluate, preamble };
