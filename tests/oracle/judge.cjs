#!/usr/bin/env node
/* judge.cjs <TASKS: judges what fixes made of JavaScript and TypeScript files; see judge.py.
 * TASKS is a list of {"before", "after": folders, "template": that was asked for, "setup": whether set-up code is added,
 * "files": [{"path", "fixed": [[line, column in bytes]]}]}; prints for each file a line: null, or what is wrong.
 *
 * JavaScript is parsed by acorn and by V8, and its names are looked up by ESLint; TypeScript is parsed and type-checked by
 * TypeScript's own compiler, all files of the task as one program. */
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const behaviour = path.join(__dirname, '..', 'behaviour', 'node_modules');
const ts = require(path.join(behaviour, 'typescript'));
const dotenv = require(path.join(behaviour, 'dotenv'));
const { isTypeScript, nodeReads, parse } = require('./trees.cjs');
const { atOnce, evaluate, preamble, untyped } = require('./reads.cjs');
const { complaints } = require('./types.cjs');
const deno = require('./deno.cjs');
const named = require('./named.cjs');

const OTHER = 'b3RoZXI='; // base64 of a text as well
const equal = (a, b) => JSON.stringify(a) === JSON.stringify(b);

class Wrong extends Error {}

/* ---- the comparison */

const OR = new RegExp(`^(${ts.SyntaxKind.BarBarToken}|${ts.SyntaxKind.QuestionQuestionToken}) `);
const SETUP = /^(async )?function /;
const READER = /^function (requireEnv|missingEnv)\d*\(/; // what reads the environment is set up by any template
const OWN = /^(?:function\b|(?:const|let)\s+\w+\s*=\s*\([^)]*\)[^=]*=>)[^]*\bprocess\.env\[/;
const IMPORTED = /(?:import|const)\s*\{([^}]*)\}\s*(?:from|= require\()\s*['"]((?:\.|@\/)[^'"]*)['"]/g;
const EVALUATED = /Literal|Template|Binary|Logical|Conditional|Call|Member|Access|text|Await|As|Satisfies|NonNull|Assertion/;
const RESERVED = new Set('const let var process env throw new Error typeof undefined function return true false null is not set'.split(' '));

class Comparison {
  constructor(old, now, fixed, task, values, typed, file) {
    Object.assign(this, { old, now, fixed, task, values, typed, file });
    this.replaced = [];
    this.added = [];
    this.more = 0; // statements of which one became several
    this.head = preamble(now.text) + this.ownReaders() + this.setUp();
    this.oldHead = preamble(old.text);
  }

  /* The file's own functions that read the environment, and those of other files that it imports: new code may call them. */
  ownReaders() {
    const runs = (code) => { try { return Boolean(new Function(code)); } catch { return false; } };
    const fresh = this.now.root.kids.map((n) => this.now.text.slice(n.start, n.end).replace(/^export /, ''));
    const own = fresh.filter((text) => OWN.test(text) && (!READER.test(text) || this.old.text.includes(text)));
    const code = own.map((text) => (this.typed ? untyped(text) : text));
    for (const [, names, module] of this.now.text.matchAll(IMPORTED)) {
      const file = path.join(this.task.after, path.dirname(this.file), module.replace(/^@\//, './'));
      const found = [file, `${file}.ts`, `${file}.js`].find((name) => fs.existsSync(name) && fs.statSync(name).isFile());
      const text = found ? fs.readFileSync(found, 'utf8') : '';
      if (!text.includes('process.env[')) continue;
      const inner = untyped(text.replace(/^export /gm, '').replace(/^import .*$|^module\.exports =.*$/gm, ''));
      const pairs = names.split(',').map((name) => name.trim().split(/\s*(?:\bas\b|:)\s*/)).filter(([name]) => name);
      const given = `return { ${pairs.map(([name]) => name)} };`;
      code.push(`var { ${pairs.map(([name, as = name]) => `${name}: ${as}`)} } = (() => { try { ${inner}; ${given} } catch { return {}; } })();`);
    }
    return code.filter(runs).map((text) => `${text};\n`).join('');
  }

  /* What the template sets up, to be run before what it reads with. */
  setUp() {
    const fresh = this.now.root.kids.map((n) => this.now.text.slice(n.start, n.end));
    const code = fresh.filter((text) => (this.task.setup ? SETUP : READER).test(text) && !this.old.text.includes(text)).join('\n');
    return atOnce(this.typed ? untyped(code) : code);
  }

  /* Whether a promise stands where a value should. */
  unawaited(node) {
    const text = this.task.setup ? this.now.text.slice(node.start, node.end) : '';
    return text.match(/(?:\bawait\s+)?\bread[A-Z]\w*Secret\(/g)?.some((call) => !call.startsWith('await'));
  }

  /* The code of a node of the new file, as it can be run here. */
  code(node) {
    const text = this.now.text.slice(node.start, node.end);
    return this.task.setup ? atOnce(text) : text;
  }

  holdsFixed(node) { return this.fixed.some((at) => node.start <= at && at < node.end); }

  isRead(a, b) {
    if (this.unawaited(b)) return false;
    const before = this.old.text.slice(a.start, a.end), after = this.code(b);
    if (before.length > 5000 || !EVALUATED.test(a.type) || before === after) return false;
    const was = evaluate(before, this.oldHead, this.typed, this.task, {});
    if (!was || !(typeof was.value === 'string' || Buffer.isBuffer(was.value))) return false;
    const is = evaluate(after, this.head, this.typed, this.task, this.values);
    const same = is && (Buffer.isBuffer(was.value) ? Buffer.isBuffer(is.value) && was.value.equals(is.value) : was.value === is.value);
    return same && evaluate(after, this.head, this.typed, this.task, {}) === null && this.obeys(a, b);
  }

  /* Whether the new code does what the old did where the variables are set to something else; where they are empty it
   * does that, or stops. What cannot be evaluated here is not asked. */
  obeys(a, b) {
    if (this.task.setup || this.task.template === 'file') return true;
    const before = this.old.text.slice(a.start, a.end), after = this.code(b);
    const own = before.match(/\b[A-Z][A-Z0-9_]*\b/g) ?? [];
    const set = (names, value) => Object.fromEntries(names.map((name) => [name, value]));
    const all = (value) => set([...Object.keys(this.values), ...own], value);
    const was = (env) => evaluate(before, this.oldHead, this.typed, this.task, env);
    const is = (env) => evaluate(after, this.head, this.typed, this.task, env);
    if (!was({})) return true;
    const reads = !equal(was({}), was(all(OTHER))), empty = is(all(''));
    if (!reads) return !equal(is(all(OTHER)), was({})) && empty === null;
    if (!equal(is({ ...this.values, ...set(own, OTHER) }), was(all(OTHER)))) return false;
    return equal(is(all(OTHER)), was(all(OTHER))) && (empty === null || equal(empty, was(all(''))));
  }

  /* `get('X', 'lit')` that became `get('X')`; `text().default('lit')` that became `text()` or `text().min(1)`. */
  lostDefault(a, b) {
    if (!/^Call/.test(a.type)) return false;
    const gone = a.kids.findIndex((kid, i) => i > 0 && this.holdsFixed(kid));
    if (gone < 0 || !this.isStored(a.kids[gone])) return false;
    const isMethod = /Member|PropertyAccess/.test(a.kids[0].type), object = a.kids[0].kids[0];
    if (isMethod && a.kids.length === 2 && this.same(object, b)) return true;
    const demands = a.type === b.type && b.kids[0].type === a.kids[0].type && /\.(min\(1\)|required\(\))$/.test(this.now.text.slice(b.start, b.end));
    if (isMethod && demands && this.same(object, b.kids[0].kids[0])) return true;
    const rest = a.kids.filter((_, i) => i !== gone);
    return a.type === b.type && rest.length === b.kids.length && rest.every((kid, i) => this.same(kid, b.kids[i]));
  }

  /* `read ?? 'lit'` and `read('X', 'lit')` that became `read || throw`. */
  isChecked(a, b) {
    const isOr = (n) => n.type === 'LogicalExpression' || (n.type === 'BinaryExpression' && n.kids.length === 3 && OR.test(n.kids[1].label));
    const sets = (n) => n.type === 'AssignmentExpression' || (n.type === 'BinaryExpression' && n.kids.length === 3);
    if (sets(a) && sets(b) && /\?\?=/.test(this.old.text.slice(a.start, a.end)) && this.same(a.kids[0], b.kids[0]))
      if (this.isRead(a.kids.at(-1), b.kids.at(-1)) || this.throws(a.kids.at(-1), b.kids.at(-1))) return true; // `a ||= read`
    if (!isOr(b)) return false;
    const inner = b.kids[0], ends = { ...b, start: inner.kids.at(-1)?.start };
    if (isOr(a) && isOr(inner) && this.same(a.kids[0], inner.kids[0]) && this.isRead(a.kids.at(-1), ends)) return true; // (x || read) || throw
    const left = isOr(a) ? this.same(a.kids[0], b.kids[0]) : this.lostDefault(a, b.kids[0]);
    const literal = isOr(a) ? a.kids.at(-1) : a.kids.find((kid, i) => i > 0 && this.holdsFixed(kid));
    return left && literal !== undefined && this.throws(literal, b.kids.at(-1)) && this.obeys(a, b);
  }

  /* `{ X = 'lit' } = env` that became `{ X } = env`. */
  lostPattern(a, b) {
    const value = a.kids.at(-1), isPattern = a.type === 'AssignmentPattern' || a.type === 'BindingElement';
    if (!isPattern || !this.holdsFixed(value) || !this.isStored(value)) return false;
    if (a.type === 'AssignmentPattern') return this.same(a.kids[0], b);
    return a.type === b.type && a.kids.length === b.kids.length + 1 && b.kids.every((kid, i) => this.same(a.kids[i], kid));
  }

  /* A literal to fall back on that became an error about a variable which holds it. */
  throws(a, b) {
    const code = this.now.text.slice(b.start, b.end);
    const name = /^missingEnv\d*\(['"`](\w+)['"`]\)$/.exec(code)?.[1];
    return name !== undefined && this.isStored(a, name);
  }

  /* `const { X: x = 'lit', Y = 1 } = env` that became `const { Y = 1 } = env, x = env.X || ...`: the names have the values. */
  declares(a, b) {
    if (!/^VariableDeclarat(or|ion)$|^VariableDeclarationList$/.test(a.type) || a.type !== b.type) return false;
    const word = /VariableDeclarator|^VariableDeclaration$/.test(a.type) && this.kindless(a) ? 'const ' : '';
    return this.declared(word + this.old.text.slice(a.start, a.end), word + this.code(b));
  }

  declared(was, is) {
    const names = [...new Set(`${was} ${is}`.replace(/(['"`])(?:\\.|(?!\1).)*\1/gs, '').match(/[A-Za-z_$][\w$]*/g))].filter((name) => !RESERVED.has(name));
    const all = `({ ${names.map((n) => `${n}: /undefined|function/.test(typeof ${n}) ? null : ${n}`).join(', ')} })`;
    const evaluated = (code, head, env) => evaluate(`(() => { ${code}; return JSON.stringify(${all}); })()`, head, this.typed, this.task, env)?.value;
    const value = evaluated(was, this.oldHead, {});
    return value !== undefined && value === evaluated(is, this.head, this.values) && evaluated(is, this.head, {}) === undefined;
  }

  kindless(a) { return !/^(const|let|var)\b/.test(this.old.text.slice(a.start, a.end)); }

  /* `{ a: 1, default: 'lit' }` that became `{ a: 1 }`. */
  lostProperty(a, b) {
    if (!/^Object(Expression|LiteralExpression)$/.test(a.type) || a.type !== b.type || a.kids.length !== b.kids.length + 1) return false;
    const gone = a.kids.findIndex((kid) => this.holdsFixed(kid) && this.isStored(kid.kids.at(-1)));
    return gone >= 0 && a.kids.filter((_, i) => i !== gone).every((kid, i) => this.same(kid, b.kids[i]));
  }

  isStored(literal, name) {
    const was = evaluate(this.old.text.slice(literal.start, literal.end), '', this.typed, this.task, {});
    if (!was) return false;
    if (was.value && typeof was.value === 'object') was.value = Object.values(was.value).find((value) => Object.values(this.values).includes(value));
    return name ? this.values[name] === was.value : Object.values(this.values).includes(was.value);
  }

  became(a, b) {
    const mark = this.replaced.length;
    if (this.holdsFixed(a) && (this.throws(a, b) || this.isRead(a, b) || this.lostDefault(a, b) || this.isChecked(a, b) || this.lostPattern(a, b) || this.lostProperty(a, b) || this.declares(a, b))) {
      this.replaced.length = mark;
      this.replaced.push([a, b]);
      return true;
    }
    this.replaced.length = mark;
    this.where ??= [a, b];
    return false;
  }

  /* How many statements `const { X: x = 'lit', Y } = env` became, from the k-th on: `const { Y } = env; const x = ...`. 0: none. */
  apart(a, kids, k, most) {
    const text = this.old.text.slice(a.start, a.end), plain = (code) => code.replace(/^export /gm, '');
    if (!/^(export )?(const|let|var)\b/.test(text) || !this.holdsFixed(a)) return 0;
    for (let m = 2; m <= most && k + m <= kids.length; m++) {
      const some = kids.slice(k, k + m), [first] = some, last = some.at(-1);
      if (!this.declared(plain(text), plain(this.code({ start: first.start, end: last.end })))) continue;
      const comment = /^[ \t]*\/\/.*/.exec(this.now.text.slice(first.end, some[1].start))?.[0] ?? ''; // which stands behind `a`
      const was = { ...a, end: a.end + (this.old.text.startsWith(comment, a.end) ? comment.length : 0) };
      this.replaced.push([was, { ...first, end: last.end }]);
      return m;
    }
    return 0;
  }

  /* Blocks in which one statement became several. */
  sameStatements(a, b) {
    const extra = b.kids.length - a.kids.length;
    if (a.label !== b.label || extra <= 0 || !/Block/.test(a.type)) return false;
    let k = 0;
    for (const kid of a.kids) {
      if (k >= b.kids.length) return false;
      const mark = this.replaced.length;
      if (this.same(kid, b.kids[k])) { k++; continue; }
      this.replaced.length = mark;
      const count = this.apart(kid, b.kids, k, extra + 1);
      if (!count) return false;
      k += count;
    }
    return k === b.kids.length;
  }

  same(a, b) {
    const mark = this.replaced.length;
    if (a.label === b.label && a.kids.length === b.kids.length && a.kids.every((kid, i) => this.same(kid, b.kids[i]))) return true;
    this.replaced.length = mark;
    if (this.sameStatements(a, b)) return true;
    this.replaced.length = mark;
    return this.became(a, b);
  }

  sameFile() {
    const old = this.old.root, now = this.now.root;
    if (old.type !== now.type) return false;
    let i = 0;
    let skip = 0;
    for (const [k, node] of now.kids.entries()) {
      if (skip-- > 0) continue;
      skip = 0;
      const extra = now.kids.length - old.kids.length - this.added.length - this.more;
      const mark = this.replaced.length, where = this.where;
      if (i < old.kids.length && this.same(old.kids[i], node)) {
        i++;
        continue;
      }
      this.replaced.length = mark;
      const count = extra > 0 && i < old.kids.length ? this.apart(old.kids[i], now.kids, k, extra + 1) : 0;
      if (count) {
        i++;
        this.more += count - 1;
        skip = count - 1;
        this.where = where;
        continue;
      }
      if (extra <= 0 || !this.isAddition(node, now.kids.slice(0, k))) return false;
      this.where = where;
      const types = /\/\*\*(?: @param \{string\} \w+ |\r?\n \* @param \{string\} \w+\r?\n \* @returns \{never\}\r?\n )\*\/\r?\n$/.exec(this.now.text.slice(0, node.start))?.[0].length ?? 0;
      this.added.push({ ...node, start: node.start - types });
    }
    return i === old.kids.length;
  }

  isAddition(node, before) {
    const code = this.now.text.slice(node.start, node.end);
    const reads = /^import\b/.test(code) || /^(const|var|let)\b[^=]*= require\(/.test(code);
    if (!reads && !(this.task.setup ? SETUP : READER).test(code)) return false;
    // A directive is one only when nothing stands before it.
    const directives = this.old.root.kids.filter((n) => / directive=/.test(n.label) || (n.type === 'ExpressionStatement' && n.kids[0].label.startsWith('text')));
    const leading = directives.filter((n, i) => n === this.old.root.kids[i]).length;
    return before.length >= leading;
  }

  checkBytes() {
    const { old, now } = this;
    const crlf = /\r\n/.test(old.text) && !/(?<!\r)\n/.test(old.text);
    let from = 0, at = 0;
    const spans = [...this.replaced].sort((x, y) => x[0].start - y[0].start);
    for (const [a, b] of [...spans, [{ start: old.text.length, end: 0 }, { start: now.text.length, end: 0 }]]) {
      const was = old.text.slice(from, a.start), is = now.text.slice(at, b.start);
      const additions = this.added.filter((n) => n.start >= at && n.end <= at + is.length);
      if (was !== is) checkAdded(was, is, additions.map((n) => [n.start - at, n.end - at]), crlf, from === 0 ? headerLength(old.text) : 0);
      [from, at] = [a.end, b.end];
    }
  }
}

/* How long the hashbang and the comments at the top are. */
function headerLength(text) {
  return /^\uFEFF?(#!.*\n)?(\s*(\/\*[^]*?\*\/|\/\/.*))*/.exec(text)[0].length;
}

const bare = (s) => s.replace(/^\)+/, '').replace(/[ (]+$/, '');

/* Whether lines were joined and nothing else happened: blanks, parentheses, and commas in front of brackets do not count.
 * `is` has a NUL for what was put in. Trees are compared apart. */
function isRejoined(was, is) {
  const squeezed = (s) => s.replace(/[\s()]|,(?=\s*[)\]}])/g, ''), empty = (s) => s.match(/\n[ \t\r]*(?=\n)/g)?.length ?? 0;
  const joined = is.replace(/\0/g, '');
  return empty(joined) >= empty(was) && squeezed(joined) === squeezed(was);
}

function checkAdded(was, is, spans, crlf, header) {
  for (const [start, end] of [...spans].reverse()) is = `${is.slice(0, start)}\0${is.slice(end)}`;
  const joined = isRejoined(was, is);
  let rest = '', done = 0;
  for (const match of is.matchAll(/[ \t\r\n;]*\0[ \t\r\n;\0]*/g)) {
    rest += is.slice(done, match.index);
    const gap = /^[ \t\r\n;]*/.exec(was.slice(rest.length))[0];
    if (rest.length + gap.length < header) throw new Wrong('something is put into the comments at the top');
    if (crlf && /(?<!\r)\n/.test(match[0])) throw new Wrong("a line end is not the file's");
    if (gap.length > match[0].length && !joined) throw new Wrong('white space is gone');
    rest += gap;
    done = match.index + match[0].length;
  }
  rest += is.slice(done);
  if (rest !== was && bare(rest) !== bare(was) && !joined) {
    let i = 0;
    while (rest[i] === was[i]) i++;
    throw new Wrong(`bytes outside of the edits differ: ${JSON.stringify(was.slice(Math.max(0, i - 30), i + 40))} is ${JSON.stringify(rest.slice(Math.max(0, i - 30), i + 40))}`);
  }
}

/* ---- one file */

const GLOBALS = ['process', 'Buffer', 'Deno', 'fetch', 'URL', 'console', 'TextDecoder', 'atob'];

let linter;
function undefinedNames(text, esm) {
  linter ??= new (require('eslint').Linter)({ configType: 'flat' });
  const config = {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    languageOptions: { sourceType: esm ? 'module' : 'commonjs', parserOptions: { ecmaFeatures: { jsx: true } }, globals: Object.fromEntries(GLOBALS.map((name) => [name, 'readonly'])) },
    rules: { 'no-undef': 'error' },
  };
  return linter.verify(text, config).map((m) => m.message.replace(/\d+/g, ''));
}

/* A name that came with a read is a global's, or that of an import, as ESLint sees it. */
function checkScopes(comparison) {
  const manager = linter.getSourceCode()?.scopeManager;
  for (const { identifier: { name, range }, resolved } of (manager?.scopes ?? []).flatMap((scope) => scope.references)) {
    const at = comparison.replaced.find(([, b]) => b.start <= range[0] && range[1] <= b.end);
    const isOwn = at && new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$&')}(?![\\w$])`).test(comparison.old.text.slice(at[0].start, at[0].end));
    const block = resolved?.scope.block; // one in the read itself is its own
    if (at && !isOwn && block && block.type !== 'Program' && block.range[0] < at[1].start) throw new Wrong(`${name} is a local name there`);
  }
}

/* The reads that a file was given, to be evaluated by others: [{code, want}]. */
function readsOf(comparison) {
  const found = [];
  for (const [a, b] of comparison.replaced.filter(([x, y]) => comparison.isRead(x, y))) {
    const { typed, task } = comparison, code = comparison.code(b);
    const { value } = evaluate(code, comparison.head, typed, task, comparison.values);
    found.push({ code: typed ? untyped(`(${code})`) : code, want: Buffer.from(value).toString('base64') });
  }
  return found;
}

function judgeFile(task, file, values) {
  const before = fs.readFileSync(path.join(task.before, file.path), 'utf8');
  const after = fs.readFileSync(path.join(task.after, file.path), 'utf8');
  if (before === after) return;
  const typed = isTypeScript(file.path);
  const old = parse(file.path, before), now = parse(file.path, after);
  if (now.errors > old.errors) throw new Wrong('it has new syntax errors');
  const script = !typed && !old.esm && !/\.mjs$/.test(file.path) && (/\.cjs$/.test(file.path) || /\brequire\(|\bexports\b/.test(before));
  if (script && now.esm) throw new Wrong('node does not read it any more: it is no script');
  if (!typed && nodeReads(before) && !nodeReads(after)) throw new Wrong('node does not read it any more');
  const lines = before.split('\n');
  const starts = [0];
  for (const line of lines) starts.push(starts.at(-1) + line.length + 1);
  const fixed = file.fixed.map(([line, column]) => {
    const mark = line === 1 && before.startsWith('\ufeff') ? 3 : 0; // which columns do not count
    return starts[line - 1] + Buffer.from(lines[line - 1]).subarray(0, column - 1 + mark).toString('utf8').length;
  });
  const flat = named.putBack((text) => parse(file.path, text), before, after, values);
  const comparison = new Comparison({ ...old, text: before }, { ...parse(file.path, flat), text: flat }, fixed, task, values, typed || old.errors > 0, file.path);
  if (!comparison.sameFile()) {
    const [a, b] = comparison.where ?? [{ start: 0, end: 0 }, { start: 0, end: 0 }];
    throw new Wrong(`the trees differ: \`${before.slice(a.start, a.end).slice(0, 200)}\` is \`${after.slice(b.start, b.end).slice(0, 200)}\``);
  }
  comparison.checkBytes();
  const kept = fixed.find((at) => !comparison.replaced.some(([a]) => a.start <= at && at < a.end));
  if (kept !== undefined) throw new Wrong(`the literal in \`${before.slice(kept, kept + 40)}\` is said to be fixed, and is not`);
  // What calls a function that is set up was run with it above, and cannot be by itself.
  const apart = !task.setup && !now.root.kids.some((n) => READER.test(after.slice(n.start, n.end)));
  if (deno.program && deno.isDeno(before)) file.reads = apart ? readsOf(comparison) : [];
  if (!typed && old.errors === 0) {
    const fresh = undefinedNames(after, now.esm);
    if (flat !== after) undefinedNames(flat, now.esm); // what the linter has read last is looked at
    checkScopes(comparison);
    if (fresh.length) {
      const known = undefinedNames(before, old.esm);
      const missing = fresh.find((name) => fresh.filter((n) => n === name).length > known.filter((n) => n === name).length);
      if (missing) throw new Wrong(`ESLint: ${missing}`);
    }
  }
}

/* ---- types */

function judgeTypes(task, wrong) {
  const files = task.files.map((f) => f.path).filter(isTypeScript);
  if (!files.length) return;
  const before = complaints(task.before, files), after = complaints(task.after, files);
  for (const [name, list] of Object.entries(after)) {
    const count = (some, code) => (some ?? []).filter((c) => c.code === code).length;
    const fresh = list.find((c) => count(list, c.code) > count(before[name], c.code));
    const at = task.files.findIndex((f) => f.path === name);
    if (fresh && at >= 0) wrong[at] ??= fresh.text.slice(0, 400);
    if (fresh && at < 0) throw new Error(`${name}: ${fresh.text}`);
  }
}

/* ---- what Deno says */

function judgeDeno(task, values, wrong) {
  const files = task.files.map((file, i) => ({ ...file, i })).filter((file) => file.reads);
  if (!files.length) return;
  const before = deno.lint(files.map((f) => path.join(task.before, f.path))), after = deno.lint(files.map((f) => path.join(task.after, f.path)));
  const misread = deno.misread(files.map((f) => ({ folder: task.after, values, reads: f.reads })));
  for (const [k, { path: name, i }] of files.entries()) {
    const known = before[path.join(task.before, name)] ?? [], fresh = after[path.join(task.after, name)] ?? [];
    const more = fresh.find((what) => fresh.filter((w) => w === what).length > known.filter((w) => w === what).length);
    if (more) wrong[i] ??= `Deno: ${more}`;
    if (misread[k] !== null) wrong[i] ??= `Deno does not read it so: ${misread[k]}`;
  }
}

function judgeTask(task) {
  const store = path.join(task.after, '.env');
  const values = fs.existsSync(store) ? dotenv.parse(fs.readFileSync(store)) : {};
  const wrong = task.files.map((file) => {
    try {
      judgeFile(task, file, values);
      return null;
    } catch (error) {
      if (!(error instanceof Wrong)) throw error;
      return error.message;
    }
  });
  judgeTypes(task, wrong);
  judgeDeno(task, values, wrong);
  for (const line of wrong) console.log(JSON.stringify(line));
}

JSON.parse(fs.readFileSync(0, 'utf8')).forEach(judgeTask);
