/* trees.cjs: JavaScript and TypeScript as trees of one form, and whether Node takes it */
'use strict';
const path = require('node:path');
const { nodeReads } = require('../cases/compiles.js');
const ts = require(path.join(__dirname, '..', 'behaviour', 'node_modules', 'typescript'));
const acorn = require('acorn');
const jsx = acorn.Parser.extend(require('acorn-jsx')());

const isTypeScript = (name) => /\.[cm]?tsx?$/.test(name);

/* Nodes are {label, start, end, kids, type}; two with equal labels and equal kids are the same code. */

function fromEstree(node) {
  let label = node.type;
  const kids = [];
  for (const [key, value] of Object.entries(node)) {
    if (key === 'type' || key === 'start' || key === 'end' || key === 'raw' || key === 'loc') continue;
    if (value && typeof value.type === 'string') kids.push(fromEstree(value));
    else if (Array.isArray(value)) {
      label += ` ${key}`;
      for (const v of value) kids.push(v ? fromEstree(v) : { label: 'nothing', start: node.start, end: node.start, kids: [] });
    } else if (value instanceof RegExp) continue;
    else label += ` ${key}=${typeof value}:${typeof value === 'object' ? JSON.stringify(value) : value}`;
  }
  return { label, start: node.start, end: node.end, kids, type: node.type };
}

function fromTypeScript(node, file) {
  while (ts.isParenthesizedExpression(node)) node = node.expression;
  const kids = [];
  ts.forEachChild(node, (n) => void kids.push(fromTypeScript(n, file)));
  let label = String(node.kind);
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) label = `text ${node.text}`;
  else if (kids.length === 0) label += ` ${node.getText(file)}`;
  else if (node.operator) label += ` ${node.operator}`;
  else if (ts.isVariableDeclarationList(node)) label += ` ${node.flags & ts.NodeFlags.BlockScoped}`;
  return { label, start: node.getStart(file), end: node.end, kids, type: ts.SyntaxKind[node.kind] };
}

function scriptOf(text, esm) {
  const options = { ecmaVersion: 'latest', sourceType: esm ? 'module' : 'script', allowReturnOutsideFunction: !esm, allowHashBang: true };
  return fromEstree(jsx.parse(text, options));
}

/* {root, errors, esm} */
function parse(name, text) {
  if (isTypeScript(name)) {
    const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    return { root: fromTypeScript(file, file), errors: file.parseDiagnostics.length };
  }
  for (const esm of [false, true]) {
    try {
      return { root: scriptOf(text, esm), errors: 0, esm };
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  const kind = /x$/.test(name) ? ts.ScriptKind.JSX : ts.ScriptKind.JS;
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, kind);
  return { root: fromTypeScript(file, file), errors: 1 + file.parseDiagnostics.length };
}

module.exports = { isTypeScript, nodeReads, parse };
