/* types.cjs: what TypeScript's type checker has to say */
'use strict';
const path = require('node:path');
const behaviour = path.join(__dirname, '..', 'behaviour', 'node_modules');
const ts = require(path.join(behaviour, 'typescript'));
const deno = require('./deno.cjs');

/* The declarations of libraries, parsed once. */
const libraries = path.join(__dirname, '..'), known = new Map();
const denoTypes = path.join(libraries, 'deno.d.ts');

/* Deno's, if a file is written for it. */
function extra(host, files) {
  if (!deno.program || !files.some((name) => deno.isDeno(host.readFile(name)))) return [];
  if (!known.has(denoTypes)) known.set(denoTypes, ts.createSourceFile(denoTypes, deno.types(), ts.ScriptTarget.ESNext));
  return [denoTypes];
}

/* The type checker's complaints by file, as {path: [text]}. */
function complaints(folder, files) {
  const below = path.join(__dirname, 'node_modules');
  const options = {
    noEmit: true, strict: true, skipLibCheck: true, target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, allowJs: false,
    moduleResolution: ts.ModuleResolutionKind.Bundler, jsx: ts.JsxEmit.Preserve, experimentalDecorators: true, noResolve: false,
    baseUrl: folder, typeRoots: [path.join(behaviour, '@types')], types: ['node'],
    paths: { '*': [`${behaviour}/@types/*`, `${behaviour}/*`, `${below}/*`], 'npm:*': [`${behaviour}/@types/*`, `${behaviour}/*`] },
  };
  const host = ts.createCompilerHost(options, true), read = host.getSourceFile;
  host.getSourceFile = (name, ...rest) => {
    if (!name.startsWith(libraries)) return read(name, ...rest);
    return known.get(name) ?? known.set(name, read(name, ...rest)).get(name);
  };
  const paths = files.map((f) => path.join(folder, f));
  const program = ts.createProgram([...paths, ...extra(host, paths)], options, host);
  const found = {};
  for (const d of ts.getPreEmitDiagnostics(program)) {
    if (!deno.program && /'Deno'/.test(ts.flattenDiagnosticMessageText(d.messageText, ' '))) continue; // its declarations are not there
    const name = d.file ? path.relative(folder, d.file.fileName) : '';
    (found[name] ??= []).push({ code: d.code, text: `line ${d.file ? d.file.getLineAndCharacterOfPosition(d.start).line + 1 : 0}: TS${d.code}: ${ts.flattenDiagnosticMessageText(d.messageText, ' ')}` });
  }
  return found;
}

module.exports = { complaints };
