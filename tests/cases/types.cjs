// types.cjs NODE_MODULES BEFORE AFTER: prints a line for each complaint about a file below AFTER, under the compiler's
// strictest settings, that there is not about the same file below BEFORE.
const path = require('path');

const [modules, ...roots] = process.argv.slice(2);
const ts = require(path.join(modules, 'typescript'));

const options = {
  strict: true,
  noPropertyAccessFromIndexSignature: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitReturns: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  esModuleInterop: true,
  experimentalDecorators: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.Preserve,
  types: ['node'],
  typeRoots: [path.join(modules, '@types')],
  paths: { '*': [path.join(modules, '*'), path.join(modules, '@types', '*')] },
};

const files = ts.sys.readDirectory(roots[0], ['.ts', '.tsx', '.mts', '.cts'])
  .concat(ts.sys.readDirectory(roots[1], ['.ts', '.tsx', '.mts', '.cts']));
const deno = path.join(__dirname, 'deno.d.ts');
const counts = new Map();
const NO_NAME = 2304, NO_NAME_BUT = 2552; // the same, with a suggestion: only the first ones of a run get one
for (const found of ts.getPreEmitDiagnostics(ts.createProgram([deno, ...files], options))) {
  const after = found.file && found.file.fileName.startsWith(roots[1]);
  const place = found.file ? path.relative(roots[after ? 1 : 0], found.file.fileName) : '';
  const line = `${place}: TS${found.code} ${ts.flattenDiagnosticMessageText(found.messageText, ' ')}`;
  const key = `${place} ${found.code === NO_NAME_BUT ? NO_NAME : found.code}`;
  const [count] = counts.get(key) || [0];
  counts.set(key, [count + (after ? 1 : -1), line]);
}
for (const [count, line] of counts.values()) if (count > 0) console.log(line);
