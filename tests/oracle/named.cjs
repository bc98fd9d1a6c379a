/* named.cjs: puts the code of constants that a fix made back where they are used: then all the rest has to be as it was.
 *
 *     const key = requireEnv('X');        f(a, requireEnv('X'));
 *     f(a, key);
 *
 * A constant has a new name, stands in front of a statement that uses it, and is used by statements of its block alone, each
 * time that they run. What is another declaration is left as it is, and differs.
 */
'use strict';

const MADE = /^const (\w+) = ([^]+?);?$/;
const LATER = /Function|Arrow|Class|Method|^Get|^Set|^For|^While|^Do|Switch|Case|Try|Catch|Block|Labeled|^With/;

/* Whether the kid is a name that is not looked up: a member, a key. */
function isLabel(node, i) {
  if (/^MemberExpression/.test(node.type)) return i === 1 && !/computed=boolean:true/.test(node.label);
  if (node.type === 'Property') return i === 0 && !/computed=boolean:true/.test(node.label) && !/shorthand=boolean:true/.test(node.label);
  return node.type === 'PropertyAccessExpression' ? i === 1 : node.type === 'PropertyAssignment' && i === 0 && node.kids.length > 1;
}

/* Whether a kid need not be evaluated when the node is, or not at once. */
function isLater(node, i, text) {
  if (LATER.test(node.type)) return true;
  if (node.type === 'LogicalExpression') return i > 0;
  if (node.type === 'BinaryExpression' && node.kids.length === 3)
    return i > 1 && ['&&', '||', '??'].includes(text.slice(node.kids[1].start, node.kids[1].end));
  return /^If|^Conditional/.test(node.type) && i > 0;
}

/* The uses of a name in a node that run whenever it does; null when there are others as well. */
function usesOf(node, name, text) {
  const found = [];
  for (const [i, kid] of node.kids.entries()) {
    const shorthand = /^Shorthand/.test(node.type) || (node.type === 'Property' && /shorthand=boolean:true/.test(node.label));
    if (shorthand && i > 0) continue; // the same place as the key
    const own = kid.kids.length === 0 && /Identifier/.test(kid.type) && text.slice(kid.start, kid.end) === name;
    const some = own && !isLabel(node, i) ? [{ start: kid.start, end: kid.end, shorthand }] : usesOf(kid, name, text);
    if (some === null || (some.length && isLater(node, i, text))) return null;
    found.push(...some);
  }
  return found;
}

function* blocks(node) {
  if (/^Program|SourceFile|^Block|^ModuleBlock/.test(node.type ?? 'Program')) yield node;
  for (const kid of node.kids) yield* blocks(kid);
}

/* {at, end, code, name, uses} of the first such constant, or undefined. */
function firstConstant(root, text, bare, values) {
  for (const block of blocks(root)) {
    for (const [i, made] of block.kids.entries()) {
      const [, name, code] = MADE.exec(text.slice(made.start, made.end)) ?? [];
      if (!name || new RegExp(`(?<![\\w$.])${name}(?![\\w$]|\\s*:)`).test(bare)) continue;
      if (!Object.keys(values).some((key) => code.includes(key))) continue;
      const behind = block.kids.slice(i + 1), uses = behind.map((kid) => usesOf(kid, name, text));
      if (uses.includes(null) || !uses.flat().length) continue;
      const between = behind.slice(0, uses.findIndex((some) => some.length));
      if (!between.every((kid) => MADE.test(text.slice(kid.start, kid.end)))) continue;
      return { at: made.start, end: made.end, code, name, uses: uses.flat() };
    }
  }
}

function putBack(parse, before, after, values) {
  const bare = before.replace(/\/\/.*|\/\*[^]*?\*\/|(['"])(?:\\.|(?!\1).)*\1/g, '');
  for (let rounds = 0; rounds < 200; rounds++) {
    const found = firstConstant(parse(after).root, after, bare, values);
    if (!found) break;
    const code = /^await /.test(found.code) ? `(${found.code})` : found.code;
    for (const use of found.uses.sort((a, b) => b.start - a.start))
      after = after.slice(0, use.start) + (use.shorthand ? `${found.name}: ` : '') + code + after.slice(use.end);
    const line = after.lastIndexOf('\n', found.at) + 1, next = after.indexOf('\n', found.end) + 1;
    after = after.slice(0, line) + after.slice(next);
  }
  return after;
}

module.exports = { putBack };
