/* deno.cjs: what Deno itself has to say, where npm has brought it: its declarations, its linter, and what reads evaluate to. */
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { execFileSync, spawnSync } = require('node:child_process');

const folder = path.join(__dirname, '..', 'behaviour', 'node_modules', '@deno');
const program = fs.existsSync(folder) ? fs.readdirSync(folder).map((name) => path.join(folder, name, 'deno')).find(fs.existsSync) : undefined;
const RULES = ['no-undef', 'no-node-globals', 'no-process-global', 'no-redeclare', 'no-await-in-sync-fn'];
const most = { maxBuffer: 1 << 30, encoding: 'utf8' };

/* Whether a file is written for Deno: it is said in what it imports. */
const isDeno = (text) => /^\s*import\b[^;]* from ["']npm:/m.test(text);

/* The text of its declarations, to stand beside Node's; empty without it. */
const types = () => (program ? execFileSync(program, ['types'], most).replace(/^\/\/\/.*no-default-lib.*$/m, '') : '');

/* {path: [complaint]}; a file that it cannot parse has one. */
function lint(files) {
  const found = {};
  const note = (name, what) => (found[name.replace('file://', '')] ??= []).push(what);
  const done = spawnSync(program, ['lint', '--json', '--no-config', '--rules-tags=', `--rules-include=${RULES}`, ...files], most);
  const { diagnostics, errors } = JSON.parse(done.stdout);
  for (const { filename, code, message } of diagnostics) note(filename, `${code}: ${message}`);
  for (const { file_path: name, message } of errors) note(name, `syntax: ${message.replace(/\d+/g, '')}`);
  return found;
}

/* The first read that gives something else than what is wanted, or gives something without the variables, or null. READS is
 * [{folder, values, reads: [{code, want in base64}]}]. */
function misread(tasks) {
  return JSON.parse(execFileSync(program, ['run', '--quiet', '--no-prompt', '--no-config', '--allow-env', '--allow-read', path.join(__dirname, 'deno_reads.mjs')], { ...most, input: JSON.stringify(tasks) }));
}

module.exports = { isDeno, lint, misread, program, types };
