#!/usr/bin/env node
/* javascript.cjs BINARY [--files N] [--seed S] [--keep DIR] [ROOT...]: fixes secrets planted in real JavaScript and
 * TypeScript and judges; the counterpart of python.py. Needs TypeScript, from tests/behaviour.
 *
 * Random string literals L become `require("jsonwebtoken").sign({}, L)`. After --fix no syntax error is new, the tree is the
 * planted one's but for literals that became reads (which are in the .env, with that value), and a second run changes
 * nothing. Prints TAP, and its seed.
 */
'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { spawnSync } = require('node:child_process');
const modules = path.join(__dirname, '..', 'behaviour', 'node_modules');
const ts = require(path.join(modules, 'typescript'));
const dotenv = require(path.join(modules, 'dotenv'));

function parse(name, text) {
  return ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
}

function randomOf(seed) { // mulberry32
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const isText = (n) => ts.isStringLiteral(n) || ts.isNoSubstitutionTemplateLiteral(n);

function isPlace(n) {
  const p = n.parent;
  if (n.text === '' || ts.isExpressionStatement(p) || ts.isTaggedTemplateExpression(p) || ts.isLiteralTypeNode(p)) return false;
  if (ts.isImportDeclaration(p) || ts.isExportDeclaration(p) || ts.isExternalModuleReference(p) || ts.isModuleDeclaration(p)) return false;
  if (p.name === n || p.propertyName === n || ts.isEnumMember(p) || ts.isJsxAttribute(p) || ts.isImportAttribute?.(p)) return false;
  if (ts.isImportSpecifier(p) || ts.isExportSpecifier(p)) return false;
  return !(ts.isAsExpression(p) && p.type.getText() === 'const');
}

function plant(name, text, random, most) {
  const found = [];
  const visit = (n) => { if (isText(n) && isPlace(n)) found.push(n); ts.forEachChild(n, visit); };
  visit(parse(name, text));
  if (!found.length) return null;
  const chosen = new Set();
  for (let i = 0; i < most; i++) chosen.add(found[Math.floor(random() * found.length)]);
  for (const n of [...chosen].sort((a, b) => b.pos - a.pos)) {
    const start = n.getStart();
    text = `${text.slice(0, start)}require("jsonwebtoken").sign({}, ${text.slice(start, n.end)})${text.slice(n.end)}`;
  }
  return text;
}

function unwrap(n) {
  while (ts.isParenthesizedExpression(n)) n = n.expression;
  return n;
}

/* The variable that `process.env.X || (() => { throw ... })()` reads, or undefined. */
function nameRead(n) {
  if (!ts.isBinaryExpression(n) || n.operatorToken.kind !== ts.SyntaxKind.BarBarToken) return undefined;
  const right = unwrap(n.right);
  const throws = ts.isCallExpression(right) && ts.isArrowFunction(unwrap(right.expression)) && /throw new Error/.test(right.getText());
  const left = n.left.getText();
  if (!throws || !left.startsWith('process.env')) return undefined;
  return ts.isPropertyAccessExpression(n.left) ? n.left.name.text : n.left.argumentExpression.text;
}

function valueRead(n, values) {
  const name = nameRead(n);
  if (name !== undefined) return values[name];
  const call = /^Buffer\.from\(.*base64.*\)\.toString\(\)$/s.test(n.getText()) && ts.isCallExpression(n);
  const inner = call && n.expression.expression.arguments && nameRead(unwrap(n.expression.expression.arguments[0]));
  return inner ? Buffer.from(values[inner], 'base64').toString() : undefined;
}

/* The tree as a list of words, parentheses left out. */
function shape(root, values) {
  const out = [];
  const visit = (n) => {
    n = unwrap(n);
    const value = values && valueRead(n, values);
    if (value !== undefined) return void out.push(`text:${value}`);
    if (isText(n)) return void out.push(`text:${n.text}`);
    const leaf = n.getChildCount() === 0;
    out.push(leaf ? `${n.kind}:${n.getText()}` : String(n.kind));
    ts.forEachChild(n, visit);
    out.push('.');
  };
  visit(root);
  return out;
}

function run(binary, args, cwd) {
  return spawnSync(binary, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, GIT_CEILING_DIRECTORIES: path.dirname(cwd) } });
}

function judge(binary, name, planted, folder) {
  fs.writeFileSync(path.join(folder, name), planted);
  const first = run(binary, ['--format', 'json', '--fix', name], folder);
  if (first.status !== 0 && first.status !== 1) return [`status ${first.status}: ${first.stderr.slice(0, 200)}`, 0, 0];
  const findings = JSON.parse(first.stdout).findings;
  const fixed = fs.readFileSync(path.join(folder, name), 'utf8');
  const store = path.join(folder, '.env');
  const values = fs.existsSync(store) ? dotenv.parse(fs.readFileSync(store)) : {};
  const count = findings.filter((f) => f.fixed).length;
  const silent = findings.find((f) => !f.fixed && !f.reason && f.fix === 'safe');
  if (silent) return [`a finding in line ${silent.line} is neither fixed nor refused`, count, findings.length];
  const before = parse(name, planted), after = parse(name, fixed);
  if (after.parseDiagnostics.length > before.parseDiagnostics.length) return ['it has new syntax errors', count, findings.length];
  const old = shape(before), now = shape(after, values);
  const at = old.findIndex((word, i) => word !== now[i]);
  if (at >= 0 || old.length !== now.length) {
    return [`the trees differ: ${old.slice(at - 2, at + 3)} is ${now.slice(at - 2, at + 3)}`.slice(0, 400), count, findings.length];
  }
  run(binary, ['--fix', '--quiet', name], folder);
  if (fs.readFileSync(path.join(folder, name), 'utf8') !== fixed) return ['a second run changes it', count, findings.length];
  return [null, count, findings.length];
}

function* walk(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(name);
    else if (/\.([cm]?js|jsx|[cm]?ts|tsx)$/.test(name) && !/\.d\.[cm]?ts$|\.min\./.test(name)) yield name;
  }
}

function options(argv) {
  const o = { files: 150, most: 6, seed: Math.floor(Math.random() * 2 ** 32), keep: null, roots: [] };
  o.binary = path.resolve(argv.shift());
  while (argv.length) {
    const word = argv.shift();
    if (word.startsWith('--')) o[word.slice(2)] = word === '--keep' ? argv.shift() : Number(argv.shift());
    else o.roots.push(word);
  }
  if (!o.roots.length) o.roots.push(modules);
  return o;
}

function main() {
  const o = options(process.argv.slice(2));
  const random = randomOf(o.seed);
  console.log(`# seed ${o.seed}`);
  const names = o.roots.flatMap((root) => [...walk(root)]).sort();
  for (let i = names.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [names[i], names[k]] = [names[k], names[i]];
  }
  let done = 0, bad = 0, fixed = 0, found = 0;
  for (const name of names) {
    if (done === o.files) break;
    const text = fs.readFileSync(name, 'utf8');
    if (text.length > 200000 || text.includes('\ufffd')) continue;
    const planted = plant(name, text, random, o.most);
    if (planted === null) continue;
    done++;
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'oracle-'));
    const [wrong, count, findings] = judge(o.binary, path.basename(name), planted, folder);
    fs.rmSync(folder, { recursive: true });
    fixed += count;
    found += findings;
    if (wrong) {
      bad++;
      if (o.keep) {
        fs.mkdirSync(o.keep, { recursive: true });
        fs.writeFileSync(path.join(o.keep, `${done}-${path.basename(name)}`), planted);
      }
    }
    console.log(wrong ? `not ok ${done} - ${path.relative(modules, name)}\n#   ${wrong.replaceAll('\n', ' ')}` : `ok ${done} - ${path.basename(name)}`);
  }
  console.log(`1..${done}\n# ${found} findings, ${fixed} fixed, ${bad} files wrong`);
  process.exitCode = bad ? 1 : 0;
}

main();
