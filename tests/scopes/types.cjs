/* types.cjs <FILES: makes JavaScript of TypeScript files, one a line, and tells of each how many complaints the type checker has.
 * `main.ts` becomes CommonJS in `main.js`, `main.mts` an ES module in `main.mjs`. */
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const modules = path.join(__dirname, '..', 'behaviour', 'node_modules');
const ts = require(path.join(modules, 'typescript'));

const files = fs.readFileSync(0, 'utf8').split('\n').filter(Boolean);
const ambient = path.join(path.dirname(path.dirname(files[0])), 'ambient.d.ts');
fs.writeFileSync(ambient, 'declare module "cookie-signature" { export function sign(value: string, secret: string): string; }\n');
const options = {
  strict: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
  esModuleInterop: true, noEmit: true, typeRoots: [path.join(modules, '@types')], types: ['node'], skipLibCheck: true,
};
const checked = ts.createProgram([...files, ambient], options);
for (const file of files) {
  const source = checked.getSourceFile(file);
  const said = [...checked.getSyntacticDiagnostics(source), ...checked.getSemanticDiagnostics(source)];
  const module = file.endsWith('.mts') ? ts.ModuleKind.ESNext : ts.ModuleKind.CommonJS;
  const made = ts.transpileModule(source.text, { fileName: file, compilerOptions: { ...options, module, noEmit: false } });
  fs.writeFileSync(file.replace(/ts$/, 'js'), made.outputText);
  console.log(JSON.stringify(said.map((d) => `${d.code} ${ts.flattenDiagnosticMessageText(d.messageText, ' ')}`)));
}
