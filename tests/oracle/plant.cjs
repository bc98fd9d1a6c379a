#!/usr/bin/env node
/* plant.cjs <TASK: plants secrets in JavaScript and TypeScript source, always the same for a seed; see plant.py.
 * TASK is {"seed", "files": [path]}; prints for each file a line: null or {"text", "plants"}, places in bytes. */
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const ts = require(path.join(__dirname, '..', 'behaviour', 'node_modules', 'typescript'));

const LETTERS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const ODD = ["'", '"', '\\', '$', '#', '{', '}', '`', ' ', '\n', '\t', '%', 'é', '키', '🔑', '${HOME}', '\\n', '=', '\r\n'];
const PEM_HEAD = '308187020100301306072a8648ce3d020106082a8648ce3d030107046d306b0201010420';

function randomOf(text) { // xmur3, then mulberry32
  let a = 1779033703 ^ text.length;
  for (const c of text) {
    a = Math.imul(a ^ c.charCodeAt(0), 3432918353);
    a = (a << 13) | (a >>> 19);
  }
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/* ---- secrets and how they are spelled */

class Secrets {
  constructor(random) { this.random = random; }
  below(n) { return Math.floor(this.random() * n); }
  choose(list) { return list[this.below(list.length)]; }
  word(length = 20) { return Array.from({ length }, () => this.choose(LETTERS)).join(''); }

  text() {
    const value = [...this.word()];
    for (let n = this.random() < 0.3 ? 1 + this.below(3) : 0; n > 0; n--) value.splice(this.below(value.length + 1), 0, this.choose(ODD));
    return value.join('');
  }

  jwt() {
    const part = (text) => Buffer.from(text).toString('base64url');
    return [part('{"alg":"HS256","typ":"JWT"}'), part(`{"sub":"${this.word(12)}"}`), this.word(43)].join('.');
  }

  pem() {
    const bytes = (n) => Buffer.from(Array.from({ length: n }, () => this.below(256)));
    const body = Buffer.concat([Buffer.from(PEM_HEAD, 'hex'), bytes(32), Buffer.from('a14403420004', 'hex'), bytes(64)]);
    return `-----BEGIN PRIVATE KEY-----\n${body.toString('base64').match(/.{1,64}/g).join('\n')}\n-----END PRIVATE KEY-----\n`;
  }

  spell(value, quote = this.choose(["'", '"', "'", '"', '`'])) {
    let inside = '';
    for (const c of value) {
      if (c === '\n' && quote === '`' && this.random() < 0.7) inside += c;
      else if ('\r\n\t'.includes(c)) inside += { '\r': '\\r', '\n': '\\n', '\t': '\\t' }[c];
      else if (c === '\\' || c === quote || (c === '$' && quote === '`')) inside += `\\${c}`;
      else if (this.random() < 0.02) inside += `\\u{${c.codePointAt(0).toString(16)}}`;
      else inside += c;
    }
    return quote + inside + quote;
  }
}

/* ---- how a literal gets to a sink: [form, code with @ for each literal and X for the library, has to be found, language] */
const FLOWS = [
  ['argument', 'X.sign({}, @)', true], ['argument', 'X.sign({}, @)', true], ['argument', 'X.sign({}, @)', true],
  ['checked', "X.verify('', @)", true],
  ['parenthesised', 'X.sign({}, (@))', true],
  ['spread out', 'X.sign(\n {}, // payload\n /* key */ @,\n)', true],
  ['branches', 'X.sign({}, X ? @ : @)', true],
  ['fallback', 'X.sign({}, process.env.PLANTED_# || @)', true],
  ['fallback', "X.sign({}, process.env['PLANTED_#'] ?? @)", true],
  ['buffer', 'X.sign({}, Buffer.from(@))', true],
  ['base64', "X.sign({}, Buffer.from(@, 'base64'))", true],
  ['sum', 'X.sign({}, @ + @)', false],
  ['list', 'X.sign({}, [@][0])', false],
  ['object', 'X.sign({}, ({ key: @ }).key)', false],
  ['parameter', '((key = @) => X.sign({}, key))()', false],
  ['destructured', '(({ key = @ }) => X.sign({}, key))({})', false],
  ['class field', '(new (class { key = @; sign() { return X.sign({}, this.key); } })()).sign()', false],
  ['static field', '(class A { static key = @; static sign() { return X.sign({}, A.key); } }).sign()', false],
  ['constructor', '(new (class { constructor() { this.key = @; } sign() { return X.sign({}, this.key); } })()).sign()', false],
  ['hole of a template', '`a${X.sign({}, @)}b`', true],
  ['raw', 'X.sign({}, String.raw`%`)', false],
  ['sequence', 'X.sign({}, (0, @))', false],
  ['typeof', '(typeof X.sign({}, @))', true],
  ['not', '!X.sign({}, @)', true],
  ['or', 'X.sign({}, null || @)', false],
  ['commented sum', 'X.sign({}, @ /* the first half */ + // and the second\n @)', false],
  ['list of keys', '[@, @].map((key) => X.sign({}, key))', false],
  ['pairs', "X.sign({}, new Map([['a', @], ['b', @]]).get('a'))", false],
  ['object of keys', 'X.sign({}, ({ a: @, b: @ }).b)', false],
  ['list of private keys', '[!, !]', false],
  ['below a parameter process', '((process) => X.sign({}, @))(1)', true],
  ['below a pattern', '(({ process }) => X.sign({}, @))({})', true],
  ['below a function process', '(function process() { return X.sign({}, @); })()', true],
  ['member of a literal', 'X.sign({}, @.trim())', false],
  ['parameter property', '(new (class { constructor(private key: string = @) {} sign() { return X.sign({}, this.key); } })()).sign()', false, 'ts'],
  ['readonly field', '(new (class { private readonly key: string = @; sign() { return X.sign({}, this.key); } })()).sign()', false, 'ts'],
  ['assertion', 'X.sign({}, @ as string)', true, 'ts'],
  ['constant assertion', 'X.sign({}, @ as const)', true, 'ts'],
  ['satisfies', 'X.sign({}, @ satisfies string)', true, 'ts'],
  ['not null', 'X.sign({}, @!)', true, 'ts'],
  ['typed', '((key: string) => X.sign({}, key))(@)', false, 'ts'],
  ['async function', '(async () => X.sign({}, @))()', true],
  ['async method', '(new (class { async sign() { return X.sign({}, @); } })()).sign()', false],
  ['static block', '(class { static { X.sign({}, @); } })', true],
  ['element', '<a title="%" onClick={() => X.sign({}, @)} />', false, 'jsx'],
];
const STATEMENTS = [
  ['enumeration', 'enum PlantedN { KEY = @ }\nX.sign({}, PlantedN.KEY);\n', false, 'ts'],
  ['constant object', 'const plantedN = { key: @ } as const;\nX.sign({}, plantedN.key);\n', false, 'ts'],
  ['typed constant', 'const plantedN: string = @;\nX.sign({}, plantedN);\n', false, 'ts'],
  ['literal type', 'type PlantedN = @;\n', false, 'ts'],
  ['class', 'class PlantedN { #key = @; sign() { return X.sign({}, this.#key) } }\n', false],
  ['constant', 'const plantedN = @\nX.sign({}, plantedN)\n', false],
  ['environment', 'process.env.PLANTED_# = @;\n', false],
  ['assigned fallback', 'let plantedN = process.env.PLANTED_#;\nplantedN ??= @;\nX.sign({}, plantedN);\n', false],
  ['destructured environment', 'const { PLANTED_#: plantedN = @ } = process.env;\nX.sign({}, plantedN);\n', false],
  ['default by name', 'const plantedN = @;\nX.sign({}, process.env.PLANTED_# || plantedN);\n', false],
  ['default of a helper', "const plantedN = (name, spare) => process.env[name] || spare;\nX.sign({}, plantedN('PLANTED_#', @));\n", false, 'untyped'],
  ['default of a typed helper', "const plantedN = (name: string, spare: string) => process.env[name] ?? spare;\nX.sign({}, plantedN('PLANTED_#', @));\n", false, 'ts'],
  ['below catch', 'try { X.sign({}, ""); } catch (process) { X.sign({}, @); }\n', false],
  ['below a block', '{ const process = 1; X.sign({}, @); }\n', false],
  ['below a loop', 'for (const process of [1]) X.sign({}, @);\n', false],
  ['below a hoisted function', 'function plantedN() { return X.sign({}, @); function process() {} }\n', false],
  ['below a label', 'process: for (;;) { X.sign({}, @); break process; }\n', false],
  ['below a switch', 'switch (1) { case 1: let process; X.sign({}, @); }\n', false],
  ['comment', '// it was @\nX.sign({}, @);\n', false],
];

/* ---- one file */

class Planter {
  constructor(name, text, random, forDeno) {
    this.secrets = new Secrets(random);
    this.random = random;
    this.text = text;
    this.file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    this.kind = /tsx$/.test(name) ? 'tsx' : /ts$/.test(name) ? 'ts' : /jsx$/.test(name) ? 'jsx' : 'js';
    this.esm = this.file.externalModuleIndicator !== undefined || /\.m[jt]s$/.test(name);
    this.deno = forDeno && this.esm && !/\b(process|Deno|require)\b/.test(text);
    this.library = 'require("jsonwebtoken")';
    this.edits = [];
  }

  put(start, end, code, plants) {
    if (this.edits.some((e) => end > e.start && start < e.end)) return false;
    this.edits.push({ start, end, code, plants });
    return true;
  }

  fits(flow) {
    if (this.deno && /\} = process\.env|process\.env\.\S+ = |process\.env\[name/.test(flow[1])) return false;
    if (flow[3] === 'untyped') return !this.kind.startsWith('ts');
    return !flow[3] || (flow[3] === 'ts' ? this.kind.startsWith('ts') : this.kind.endsWith('x'));
  }

  /* The code of a flow, and what is planted in it, with places in the code. */
  fill([form, code, sure]) {
    const number = this.secrets.word(6).toUpperCase(), plants = [];
    let out = '';
    if (this.deno) code = code.replace(/process\.env(\.PLANTED_#|\['PLANTED_#'\])/g, 'Deno.env.get("PLANTED_#")');
    for (const piece of code.replaceAll('#', number).replace(/\bX\b/g, this.library).replace(/lantedN/g, `lanted${number}`).split(/([@%]|(?<=[[ ])!(?=[,\]]))/)) {
      if (!/^[@%!]$/.test(piece)) {
        out += piece;
        continue;
      }
      const plain = piece === '%' || form === 'comment' || form === 'literal type' || form === 'base64';
      const value = piece === '!' ? this.secrets.pem() : piece === '%' ? this.secrets.word() : plain ? plants[0]?.value ?? this.secrets.word() : this.secrets.text();
      const literal = piece === '%' ? value : plain ? `"${value}"` : this.secrets.spell(value);
      plants.push({ start: out.length, end: out.length + literal.length, value, form, sure: sure && piece === '@' });
      out += literal;
    }
    return { code: out, plants };
  }

  shaped() {
    const [value, form] = this.random() < 0.8 ? [this.secrets.jwt(), 'token'] : [this.secrets.pem(), 'private key'];
    const code = this.secrets.spell(value);
    return { code, plants: [{ start: 0, end: code.length, value, form, sure: false }] };
  }

  atLiteral(node) {
    const start = node.getStart(), end = node.end, p = node.parent;
    const key = ts.isPropertyAssignment(p) && p.name === node, attribute = ts.isJsxAttribute(p);
    const put = ({ code, plants }) => {
      const [open, close] = key ? ['[', ']'] : attribute ? ['{', '}'] : ['', ''];
      this.put(start, end, open + code + close, plants.map((x) => ({ ...x, start: x.start + open.length, end: x.end + open.length })));
    };
    const way = this.random();
    if (!key && !attribute && !isPlace(node)) {
      if (way < 0.2 && !isTag(node) && !ts.isImportDeclaration(p) && !ts.isExportDeclaration(p)) {
        const { code, plants } = this.shaped();
        if (!code.startsWith('`')) this.put(start, end, code, plants);
      }
    } else if (way < 0.1) {
      put(this.shaped());
    } else if (way < 0.2) {
      const own = this.text.slice(start, end), head = `${this.library}.sign({}, `;
      if (node.text) put({ code: `${head}${own})`, plants: [{ start: head.length, end: head.length + own.length, value: null, form: 'own literal', sure: false }] });
    } else {
      put(this.fill(this.secrets.choose(FLOWS.filter((f) => this.fits(f)))));
    }
  }

  /* `const a = 'lit';` and `this.a = 'lit';` on lines of their own, followed by a use. */
  byStatement(node) {
    const statement = ts.isVariableDeclaration(node.parent) ? node.parent.parent.parent : node.parent.parent;
    const target = ts.isVariableDeclaration(node.parent) ? node.parent.name : node.parent.left;
    if (!this.text.slice(0, statement.end).endsWith(';') || !/^\s*\n/.test(this.text.slice(statement.end))) return;
    const value = this.secrets.text(), code = this.secrets.spell(value);
    const plants = [{ start: 0, end: code.length, value, form: 'assignment', sure: false }];
    if (!this.put(node.getStart(), node.end, code, plants)) return;
    if (!this.put(statement.end, statement.end, ` ${this.library}.sign({}, ${target.getText()});`, [])) this.edits.pop();
  }

  /* The library gets a name, at the first statement that is no directive. */
  byName() {
    const first = this.file.statements.find((s) => !(ts.isExpressionStatement(s) && ts.isStringLiteral(s.expression)));
    const start = first?.getStart();
    if (start === undefined || (start > 0 && this.text[start - 1] !== '\n')) return;
    const typed = this.kind.startsWith('ts');
    const statement = this.esm
      ? `import ${typed ? '* as ' : ''}plantedJwt from "${this.deno ? 'npm:jsonwebtoken' : 'jsonwebtoken'}";\n`
      : `const plantedJwt = require("jsonwebtoken");\n`;
    if (this.put(start, start, statement, [])) this.library = 'plantedJwt';
  }

  plant(most) {
    const found = [], named = [];
    const visit = (n) => {
      if (ts.isStringLiteral(n) || ts.isNoSubstitutionTemplateLiteral(n)) {
        found.push(n);
        if (isAssigned(n, this.kind)) named.push(n);
      }
      ts.forEachChild(n, visit);
    };
    visit(this.file);
    if (!found.length) return false;
    if (this.random() < 0.7 || this.deno) this.byName();
    this.deno &&= this.library === 'plantedJwt';
    for (let i = 0; i < most; i++) {
      if (named.length && this.random() < 0.25) this.byStatement(this.secrets.choose(named));
      else this.atLiteral(this.secrets.choose(found));
    }
    if (this.random() < 0.25) {
      const { code, plants } = this.fill(this.secrets.choose(STATEMENTS.filter((f) => this.fits(f))));
      const head = this.text.endsWith('\n') ? '' : '\n';
      this.put(this.text.length, this.text.length, head + code, plants.map((x) => ({ ...x, start: x.start + head.length, end: x.end + head.length })));
    }
    return this.edits.some((e) => e.plants.length);
  }

  result() {
    let out = '', done = 0;
    const plants = [];
    this.edits.sort((a, b) => a.start - b.start || a.end - b.end);
    for (const e of this.edits) {
      out += this.text.slice(done, e.start);
      for (const p of e.plants) plants.push({ ...p, start: p.start + out.length, end: p.end + out.length });
      out += e.code;
      done = e.end;
    }
    return { text: out + this.text.slice(done), plants };
  }
}

/* What a type checker takes for the tag of a union: to replace it changes types far away. */
function isTag(n) {
  const p = n.parent;
  return ts.isCaseClause(p) || (ts.isBinaryExpression(p) && /^[!=]==?$/.test(p.operatorToken.getText()));
}

function isPlace(n) {
  const p = n.parent, file = n.getSourceFile().fileName;
  if (/\.[cm]?tsx?$/.test(file) && isTag(n)) return false;
  if (ts.isExpressionStatement(p) || ts.isTaggedTemplateExpression(p) || ts.isLiteralTypeNode(p)) return false;
  if (ts.isImportDeclaration(p) || ts.isExportDeclaration(p) || ts.isExternalModuleReference(p) || ts.isModuleDeclaration(p)) return false;
  if (p.name === n || p.propertyName === n || ts.isEnumMember(p) || ts.isImportAttribute?.(p)) return false;
  if (ts.isImportSpecifier(p) || ts.isExportSpecifier(p)) return false;
  if (ts.isCallExpression(p) && (p.expression.kind === ts.SyntaxKind.ImportKeyword || p.expression.getText() === 'require')) return false;
  return !(ts.isAsExpression(p) && p.type.getText() === 'const');
}

/* In TypeScript the type of a constant is its value: what else is made of it cannot be told without a type checker. */
function isAssigned(n, kind) {
  const p = n.parent;
  const inBlock = (s) => ts.isBlock(s.parent) || ts.isSourceFile(s.parent);
  if (ts.isVariableDeclaration(p)) {
    const list = p.parent, statement = list.parent;
    const typed = !kind.startsWith('ts') || p.type?.kind === ts.SyntaxKind.StringKeyword;
    return typed && ts.isIdentifier(p.name) && ts.isVariableStatement(statement) && list.declarations.length === 1 && inBlock(statement);
  }
  return !kind.startsWith('ts') && ts.isBinaryExpression(p) && p.right === n && p.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isPropertyAccessExpression(p.left) && ts.isExpressionStatement(p.parent) && inBlock(p.parent);
}

function dress(random, { text, plants }) {
  const crlf = !text.includes('\r') && random() < 0.08 && !plants.some((p) => text.slice(p.start, p.end).includes('\n'));
  const mark = !text.startsWith('\ufeff') && !text.startsWith('#!') && random() < 0.04;
  const dressed = (part) => (mark ? '\ufeff' : '') + (crlf ? part.replaceAll('\n', '\r\n') : part);
  const place = (at) => Buffer.byteLength(dressed(text.slice(0, at)));
  const whole = random() < 0.08 ? text.replace(/\n+$/, '') : text;
  return { text: dressed(whole), plants: plants.map((p) => ({ ...p, start: place(p.start), end: place(p.end) })) };
}

function plant(seed, name) {
  const text = fs.readFileSync(name, 'utf8');
  if (text.includes('\ufffd')) return null;
  const key = `${seed}:${path.basename(name)}:${text.length}`, random = randomOf(key);
  const forDeno = randomOf(`Deno:${key}`)() < 0.25;
  for (let i = 0; i < 4; i++) {
    const planter = new Planter(name, text, random, forDeno);
    if (planter.file.parseDiagnostics.length || !planter.plant(random() < 0.03 ? 40 : 1 + Math.floor(random() * 8))) return null;
    const done = dress(random, planter.result());
    if (/[(,]\s*require\s*[,)]|\brequire\s*=[^=]/.test(text)) for (const p of done.plants) p.sure = false; // it may be another one
    if (/\bBuffer\s*=[^=]|[{,]\s*Buffer\s*[,}]/.test(text)) for (const p of done.plants) p.sure &&= !/^(buffer|base64)$/.test(p.form);
    if (!ts.createSourceFile(name, done.text, ts.ScriptTarget.Latest).parseDiagnostics.length) return done;
  }
  return null;
}

const task = JSON.parse(fs.readFileSync(0, 'utf8'));
for (const name of task.files) fs.writeSync(1, `${JSON.stringify(plant(task.seed, name))}\n`);
