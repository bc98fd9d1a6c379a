/* reads.cjs: what an expression evaluates to that reads the environment, or a file */
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const behaviour = path.join(__dirname, '..', 'behaviour', 'node_modules');
const ts = require(path.join(behaviour, 'typescript'));
const { readsOf } = require('./stores.cjs');

const MODULES = { fs: '$fs', process: '$process', buffer: '{ Buffer: $Buffer }', '@aws-sdk/client-secrets-manager': '$aws' };
const NAMES = Object.keys(MODULES).join('|');
const IMPORT = new RegExp(`(?:^|;)\\s*import\\s+(?!type\\b)([\\w$*{}\\s,]+?)\\s+from\\s+["'](?:node:|npm:)?(${NAMES})["']`, 'gm');
const REQUIRE = new RegExp(`(?:^|;)\\s*(?:const|let|var|import)\\s+([\\w$]+|\\{[^}]*\\})\\s*=\\s*require\\(["'](?:node:)?(${NAMES})["']\\)(?!\\.)`, 'gm');

/* What a file calls the modules that reads are made of. */
function preamble(text) {
  let out = '';
  for (const [, what, name] of text.matchAll(IMPORT))
    for (const part of what.match(/\{[^}]*\}|[\w$]+(?:\s+as\s+[\w$]+)?|\*\s+as\s+[\w$]+/g))
      out += `var ${part.replace(/\s+as\s+/g, ': ').replace(/^\*: /, '').replace(/\btype /g, '')} = ${MODULES[name]};`;
  for (const [, what, name] of text.matchAll(REQUIRE))
    out += `var ${what} = ${MODULES[name]};`;
  for (const [whole, what] of text.matchAll(/^\s*(?:const|let|var)\s+([\w$]+|\{\s*env\s*\})\s*=\s*process(?:\.env)?\s*;?$/gm))
    out += `var ${what} = ${what.startsWith('{') || !whole.includes('.env') ? '$process' : '$process.env'};`;
  return out;
}

/* TypeScript as JavaScript. */
function untyped(code) {
  return ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.Latest } }).outputText.trim().replace(/;$/, '');
}

/* What waits for an answer, for stand-ins that answer at once. */
const atOnce = (code) => code.replace(/\b(async|await)\s+/g, '');

// What is evaluated may leave a promise that fails, and nobody waits for that one.
process.on('unhandledRejection', () => {});

/* {value} of an expression, or null when it fails. */
function evaluate(code, head, typed, task, values) {
  const inFolder = { readFileSync: (name, ...rest) => fs.readFileSync(path.resolve(task.after, name), ...rest) };
  const { env, fetch, aws } = readsOf(values, task.template);
  const deno = { env: { get: (name) => env[name] }, readTextFileSync: (name) => inFolder.readFileSync(name, 'utf8') };
  try {
    if (typed) code = untyped(`(${code})`);
    const given = { process: { env }, $process: { env }, $fs: inFolder, $Buffer: Buffer, $aws: aws, Deno: deno, fetch, require: undefined,
      console: { error() {} } };
    const run = new Function(...Object.keys(given), `{ ${head}\nreturn (${code}\n); }`);
    return { value: run(...Object.values(given)) };
  } catch {
    return null;
  }
}

module.exports = { atOnce, evaluate, preamble, untyped };
