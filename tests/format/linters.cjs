#!/usr/bin/env node
/* linters.cjs <TASK: the linters and the type checker that run on Node. TASK is {"tool", "options", "files": [{"path",
 * "text"}], "root"}; prints a JSON list with one answer for each file: a list of complaints, or null where the file cannot
 * be read.
 *
 * `ruff` and `eslint` take texts alone. `types` takes the files below `root` as they are there: one program with the
 * compiler's `options`, whose types typescript-eslint's rules (`options.rules`) ask for as well. */
'use strict';
const fs = require('node:fs');
const path = require('node:path');

function attempt(work) {
  try { return work(); } catch { return null; }
}

function ruff({ files, options }) {
  const { Workspace, PositionEncoding } = require('@astral-sh/ruff-wasm-nodejs');
  const place = new Workspace(options, PositionEncoding.Utf32);
  return files.map(({ text }) => attempt(() => place.check(text).map((d) => `${d.code} ${d.message}`)));
}

const said = (results) => results.flatMap((r) => r.messages.map((m) => `${m.ruleId ?? 'unused-directive'} ${m.message}`));

/* What the globals are does not matter here: an unknown one is unknown before and after. */
const GLOBALS = Object.fromEntries(('process require module exports console Buffer __dirname __filename setTimeout fetch URL ' +
  'TextEncoder Deno crypto atob btoa window document localStorage Response Request Headers').split(' ').map((n) => [n, 'readonly']));

async function eslint({ files, options }) {
  const { ESLint } = require('eslint');
  const js = require('@eslint/js'), tseslint = require('typescript-eslint');
  const linter = new ESLint({
    overrideConfigFile: true, overrideConfig: [js.configs.recommended,
      { rules: options.rules ?? {}, linterOptions: { reportUnusedDisableDirectives: 'warn' } },
      { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
      { files: ['**/*.{ts,mts,cts,tsx}'], languageOptions: { parser: tseslint.parser } },
      { languageOptions: { globals: GLOBALS, parserOptions: { ecmaFeatures: { jsx: true } } } }],
  });
  const out = [];
  for (const { path: name, text } of files) out.push(said(await linter.lintText(text, { filePath: path.resolve('/', name) })));
  return out;
}

const OPTIONS = {
  noEmit: true, strict: true, skipLibCheck: true, target: 'esnext', module: 'esnext', moduleResolution: 'bundler',
  jsx: 'preserve', experimentalDecorators: true, moduleDetection: 'force', types: ['node'],
};

/* As far as the new code asks for it. */
const DENO = 'declare namespace Deno { const env: { get(name: string): string | undefined }; ' +
  'function readTextFileSync(path: string): string }\n';

async function types({ root, files, options: { compiler, rules } }) {
  const ts = require('typescript'), tseslint = require('typescript-eslint'), { ESLint } = require('eslint');
  const config = path.join(root, 'tsconfig.judge.json');
  const names = files.map((f) => f.path), found = new Map(names.map((name) => [path.join(root, name), []]));
  const deno = path.join(root, 'deno.d.ts');
  fs.writeFileSync(deno, DENO);
  fs.writeFileSync(config, JSON.stringify({ compilerOptions: { ...OPTIONS, ...compiler }, files: [...names, 'deno.d.ts'] }));
  const { options } = ts.convertCompilerOptionsFromJson({ ...OPTIONS, ...compiler }, root);
  for (const d of ts.getPreEmitDiagnostics(ts.createProgram([...names.map((name) => path.join(root, name)), deno], options)))
    if (d.file) found.get(d.file.fileName)?.push(`TS${d.code} ${ts.flattenDiagnosticMessageText(d.messageText, ' ').replaceAll(root, '')}`);
  if (rules) {
    const linter = new ESLint({
      cwd: root, overrideConfigFile: true, overrideConfig: [...rules.flatMap((set) => tseslint.configs[set]),
        { linterOptions: { reportUnusedDisableDirectives: 'warn' },
          rules: { '@typescript-eslint/unified-signatures': 'off' }, // it throws on some files
          languageOptions: { parserOptions: { project: config, tsconfigRootDir: root } } }],
    });
    for (const r of await linter.lintFiles(names)) found.get(r.filePath)?.push(...said([r]));
  }
  return files.map((f) => found.get(path.join(root, f.path)));
}

(async () => {
  const task = JSON.parse(fs.readFileSync(0, 'utf8'));
  process.stdout.write(JSON.stringify(await ({ ruff, eslint, types })[task.tool](task)));
})();
