#!/usr/bin/env node
/* tools.cjs <TASK: the formatters and linters that run on Node. TASK is {"tool", "options", "files": [{"path", "text"}],
 * "root"}; prints a JSON list with one answer for each file: the formatted text or null, or a list of complaints.
 *
 * `eslint` takes texts alone. `types` takes the files below `root` as they are there: one program with strict settings,
 * whose types typescript-eslint's rules ask for as well. */
'use strict';
const fs = require('node:fs');
const path = require('node:path');

async function prettier({ files, options }) {
  const { format } = await import('prettier');
  const out = [];
  for (const { path: name, text } of files)
    out.push(await format(text, { ...options, filepath: name }).catch(() => null));
  return out;
}

/* ---- ruff */

function workspace(options) {
  const { Workspace, PositionEncoding } = require('@astral-sh/ruff-wasm-nodejs');
  return new Workspace(options, PositionEncoding.Utf32);
}

function attempt(work) {
  try { return work(); } catch { return null; }
}

const ruffFormat = ({ files, options }) => {
  const ruff = workspace(options);
  return files.map(({ text }) => attempt(() => ruff.format(text)));
};

function edited(text, edits) {
  const lines = text.split('\n').map((line) => [...line]);
  const offset = ({ row, column }) => lines.slice(0, row - 1).reduce((sum, line) => sum + line.length + 1, 0) + column - 1;
  let points = [...text];
  for (const e of [...edits].sort((a, b) => offset(b.location) - offset(a.location)))
    points = [...points.slice(0, offset(e.location)), ...(e.content ?? ''), ...points.slice(offset(e.end_location))];
  return points.join('');
}

/* The text as ruff's import rules want it. */
const ruffImports = ({ files, options }) => {
  const ruff = workspace({ ...options, lint: { ...options.lint, select: ['I'] } });
  return files.map(({ text }) => attempt(() => {
    for (let round = 0; round < 20; round++) {
      const fix = ruff.check(text).find((d) => d.code === 'I001')?.fix;
      if (!fix) return text;
      text = edited(text, fix.edits);
    }
    return null;
  }));
};

const ruffCheck = ({ files, options }) => {
  const ruff = workspace(options);
  return files.map(({ text }) => attempt(() => ruff.check(text).map((d) => `${d.code} ${d.message.replace(/from line \d+/, '')}`)));
};

/* ---- ESLint and TypeScript */

async function eslint({ files }) {
  const { ESLint } = require('eslint');
  const js = require('@eslint/js'), tseslint = require('typescript-eslint');
  const globals = Object.fromEntries('process require module exports console Buffer __dirname __filename setTimeout fetch URL TextEncoder Deno crypto atob btoa window document localStorage Response Request Headers'.split(' ').map((n) => [n, 'readonly']));
  const linter = new ESLint({
    overrideConfigFile: true, overrideConfig: [js.configs.recommended,
      { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
      { files: ['**/*.{ts,mts,cts,tsx}'], languageOptions: { parser: tseslint.parser } },
      { languageOptions: { globals, parserOptions: { ecmaFeatures: { jsx: true } } } }],
  });
  const out = [];
  for (const { path: name, text } of files) out.push(said(await linter.lintText(text, { filePath: path.resolve('/', name) })));
  return out;
}

const said = (results) => results.flatMap((r) => r.messages.map((m) => `${m.ruleId} ${m.message}`));

const OPTIONS = {
  noEmit: true, strict: true, skipLibCheck: true, target: 'esnext', module: 'esnext', moduleResolution: 'bundler',
  jsx: 'preserve', experimentalDecorators: true, moduleDetection: 'force', types: ['node'],
};

async function types({ root, files }) {
  const ts = require('typescript'), tseslint = require('typescript-eslint'), { ESLint } = require('eslint');
  const config = path.join(root, 'tsconfig.json');
  fs.writeFileSync(config, JSON.stringify({ compilerOptions: OPTIONS, files: files.map((f) => f.path) }));
  const { options } = ts.convertCompilerOptionsFromJson(OPTIONS, root);
  const program = ts.createProgram(files.map((f) => path.join(root, f.path)), options);
  const found = new Map(files.map((f) => [path.join(root, f.path), []]));
  for (const d of ts.getPreEmitDiagnostics(program))
    if (d.file) found.get(d.file.fileName)?.push(`TS${d.code} ${ts.flattenDiagnosticMessageText(d.messageText, ' ')}`);
  const linter = new ESLint({
    cwd: root, overrideConfigFile: true, overrideConfig: [...tseslint.configs.recommendedTypeChecked,
      { languageOptions: { parserOptions: { project: config, tsconfigRootDir: root } } }],
  });
  for (const r of await linter.lintFiles(files.map((f) => f.path))) found.get(r.filePath)?.push(...said([r]));
  return files.map((f) => found.get(path.join(root, f.path)));
}

const tools = { prettier, 'ruff-format': ruffFormat, 'ruff-imports': ruffImports, 'ruff-check': ruffCheck, eslint, types };

(async () => {
  const task = JSON.parse(fs.readFileSync(0, 'utf8'));
  process.stdout.write(JSON.stringify(await tools[task.tool](task)));
})();
