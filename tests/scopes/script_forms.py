"""The same as python_forms.py for JavaScript and TypeScript."""

import nesting

# What the file has of its own: (name, its lines, in which kinds of modules).
FILES = [
    ("process", [], "both"), ("process", [], "both"), ("process", [], "both"), ("process", [], "both"), ("Error", [], "both"),
    ("process", ["console.log(typeof process.pid);"], "both"), ("_process", [], "both"),
    ("process", ["import process from 'node:process';", "console.log(typeof process.pid);"], "module"),
    ("env", ["import { env } from 'node:process';", "console.log('PATH' in env);"], "module"),
    ("p", ["import * as p from 'node:process';", "console.log(typeof p.pid);"], "module"),
    ("process", ["const process = require('node:process');", "console.log(typeof process.pid);"], "script"),
    ("env", ["const { env } = process;", "console.log('PATH' in env);"], "both"),
    ("env", ["const env = process.env;", "console.log('PATH' in env);"], "both"), ("undefined_", [], "both"),
]
LOOSE = "loose"      # only where the code is not strict
STRICT = "strict"
BINDINGS = [
    ("var", ["var NAME = { env: {} };"], True), ("var-late", ["if (Math.PI > 9) { var NAME = VALUE; }"], False),
    ("let", ["let NAME = VALUE;"], True), ("const", ["const NAME = VALUE;"], True), ("let-alone", ["let NAME;", "NAME = VALUE;"], True),
    ("function", ["function NAME() { return 5; }"], True), ("generator", ["function* NAME() { yield 5; }"], True),
    ("async-function", ["async function NAME() { return 5; }"], True), ("class", ["class NAME {}"], True),
    ("pattern", ["const { NAME } = { NAME: VALUE };"], True), ("pattern-alias", ["const { a: NAME } = { a: VALUE };"], True),
    ("pattern-default", ["const { NAME = VALUE } = {};"], True), ("pattern-list", ["const [, NAME] = [1, VALUE];"], True),
    ("pattern-rest", ["const { a, ...NAME } = { a: 1, b: 2 };"], True), ("pattern-deep", ["const { a: [{ b: NAME }] } = { a: [{ b: VALUE }] };"], True),
    ("pattern-computed", ["const { ['NAME']: other } = { NAME: VALUE };", "console.log(typeof other);"], False),
    ("pattern-key", ["const { NAME: other } = { NAME: VALUE };", "console.log(typeof other);"], False),
    ("block-let", ["{ let NAME = VALUE; console.log(typeof NAME); }"], False), ("block-var", ["{ var NAME = VALUE; }"], True),
    ("block-class", ["{ class NAME {} console.log(typeof NAME); }"], False),
    ("block-function", ["{ function NAME() { return 5; } console.log(typeof NAME); }"], False),
    ("if-function", ["if (Math.PI < 9) { function NAME() { return 5; } }"], False),
    ("if-bare-function", ["if (Math.PI < 9) function NAME() { return 5; }"], False, LOOSE),
    ("unreached-function", ["if (Math.PI > 9) { function NAME() { return 5; } }"], False),
    ("catch", ["try { throw VALUE; } catch (NAME) { console.log(typeof NAME); }"], False),
    ("catch-pattern", ["try { throw { NAME: VALUE }; } catch ({ NAME }) { console.log(typeof NAME); }"], False),
    ("catch-var", ["try { throw 5; } catch (e) { var NAME = VALUE; }"], True),
    ("catch-none", ["try { throw 5; } catch { console.log('caught'); }"], False),
    ("for-of-const", ["for (const NAME of [VALUE]) console.log(typeof NAME);"], False), ("for-of-var", ["for (var NAME of [VALUE]) ;"], True),
    ("for-in-let", ["for (let NAME in { a: 1 }) console.log(NAME);"], False), ("for-in-var", ["for (var NAME in { a: 1 }) ;"], True),
    ("for-pattern", ["for (const { NAME } of [{ NAME: VALUE }]) console.log(typeof NAME);"], False),
    ("for-let", ["for (let NAME = 0; NAME < 1; NAME++) console.log(NAME);"], False), ("for-var", ["for (var NAME = 0; NAME < 1; NAME++) ;"], True),
    ("label", ["NAME: for (;;) { break NAME; }"], False), ("switch", ["switch (1) { case 1: let NAME = VALUE; console.log(typeof NAME); }"], False),
    ("switch-var", ["switch (1) { case 1: var NAME = VALUE; }"], True), ("switch-function", ["switch (1) { case 1: function NAME() {} }"], False),
    ("arrow-parameter", ["console.log((NAME => typeof NAME)(5));"], False), ("parameter-pattern", ["console.log((({ NAME }) => typeof NAME)({ NAME: 5 }));"], False),
    ("named-expression", ["console.log((function NAME() { return typeof NAME; })());"], False),
    ("named-class-expression", ["console.log(typeof (class NAME { static self = NAME; }));"], False),
    ("inner-function", ["function uses() { var NAME = VALUE; return typeof NAME; }", "console.log(uses());"], False),
    ("inner-parameter", ["function uses(NAME) { return typeof NAME; }", "console.log(uses(5));"], False),
    ("method", ["console.log(({ NAME() { return 5; } }).NAME());"], False), ("property", ["console.log({ NAME: 5 });"], False),
    ("class-field", ["class Holder { NAME = VALUE; }", "console.log(typeof new Holder().NAME);"], False),
    ("class-method", ["class Holder { NAME() { return 5; } }", "console.log(new Holder().NAME());"], False),
    ("class-static", ["class Holder { static NAME = VALUE; }", "console.log(typeof Holder.NAME);"], False),
    ("class-block", ["class Holder { static { var NAME = VALUE; console.log(typeof NAME); } }", "console.log(typeof Holder);"], False),
    ("member", ["const box = {};", "box.NAME = VALUE;", "console.log(typeof box.NAME);"], False), ("string", ["console.log('var NAME = 5'); // var NAME"], False),
    ("pattern-assignment", ["let NAME;", "({ NAME } = { NAME: VALUE });"], True), ("list-assignment", ["let NAME;", "[NAME] = [VALUE];"], True),
    ("global", ["globalThis.NAME = VALUE;"], False), ("bare-global", ["NAME = VALUE;"], False), ("eval", ["eval('var NAME = VALUE');"], False),
    ("eval-expression", ["console.log(eval('1 + 1'));"], False), ("indirect-eval", ["(0, eval)('1 + 1');"], False),
    ("function-constructor", ["console.log(new Function('NAME', 'return 5')());"], False), ("with", ["with ({ NAME: 5 }) { console.log(typeof NAME); }"], False, LOOSE),
    ("define-property", ["Object.defineProperty(globalThis, 'NAME', { value: VALUE });"], False),
    ("private", ["class Holder { #NAME = 5; has() { return #NAME in this; } }", "console.log(new Holder().has());"], False),
    ("accessor", ["class Holder { get NAME() { return 5; } set NAME(v) {} }", "console.log(new Holder().NAME);"], False),
    ("for-of-default", ["for (const { a: NAME = VALUE } of [{}]) console.log(typeof NAME);"], False), ("for-in-own", ["let NAME;", "for (NAME in { a: 1 }) ;"], True),
    ("for-of-global", ["for (NAME of [VALUE]) ;"], False), ("update", ["let NAME = 1;", "NAME++;"], True), ("logical", ["let NAME;", "NAME ??= VALUE;"], True),
    ("catch-again", ["try { throw VALUE; } catch (NAME) { var NAME = 5; }"], True, LOOSE), ("label-function", ["NAME_: function NAME() {}"], True, LOOSE),
    ("try-function", ["try { function NAME() {} } finally { Math.abs(1); }"], False), ("catch-function", ["try { throw 5; } catch { function NAME() {} }"], False),
    ("for-await", ["(async () => { for await (const NAME of [VALUE]) console.log(typeof NAME); })();"], False), ("async-arrow", ["(async NAME => console.log(typeof NAME))(5);"], False),
    ("arguments", ["(function (NAME) { arguments[0] = VALUE; console.log(typeof NAME); })(1);"], False, LOOSE),
    ("default-closure", ["function uses(a = () => NAME, NAME = VALUE) { return typeof a(); }", "console.log(uses());"], False),
    ("sloppy-this", ["(function () { this.NAME = VALUE; })();"], False, LOOSE), ("node-global", ["global.NAME = VALUE;"], False), ("assign-global", ["Object.assign(globalThis, { NAME: VALUE });"], False),
    ("reflect", ["Reflect.set(globalThis, 'NAME', VALUE);"], False), ("index-global", ["globalThis['NAME'] = VALUE;"], False), ("list-global", ["[globalThis.NAME] = [VALUE];"], False),
    ("from-global", ["var { NAME } = globalThis;"], False), ("function-text", ["Function('NAME = 5')();"], False), ("export-const", ["export const NAME = VALUE;"], True),
    ("export-list", ["const mine = VALUE;", "export { mine as NAME };"], False), ("new-target", ["class Holder { constructor(NAME = new.target) { console.log(typeof NAME); } }", "new Holder();"], False),
    ("proxy", ["console.log(typeof new Proxy({}, {}).NAME);"], False), ("none", [], False),
]
TYPED = [
    ("enum", ["enum NAME { A = 5 }"], True), ("const-enum", ["const enum NAME { A = 5 }", "console.log(NAME.A);"], False),
    ("enum-member", ["enum Kind { NAME = 5 }", "console.log(Kind.NAME);"], False), ("namespace", ["namespace NAME { export const a = 5; }"], True),
    ("namespace-member", ["namespace Space { export const NAME = 5; }", "console.log(Space.NAME);"], False),
    ("namespace-types", ["namespace NAME { export type T = 5; }"], False), ("interface", ["interface NAME { a: 5 }"], False),
    ("alias", ["type NAME = 5;", "const five: NAME = 5;", "console.log(five);"], False), ("declare", ["declare const NAME: any;"], False),
    ("declare-function", ["declare function NAME(): void;"], False), ("declare-class", ["declare class NAME { a: 5 }"], False),
    ("declare-namespace", ["declare namespace Other { const NAME: 5; }"], False), ("declare-global", ["declare global { interface NAME_ { a: 5 } }"], False),
    ("import-type", ["import type NAME from 'node:process';"], False), ("import-type-member", ["import { type Stats as NAME } from 'node:fs';"], False),
    ("import-require", ["import NAME = require('node:path');", "console.log(typeof NAME.sep);"], False),
    ("import-alias", ["namespace Far { export const v: any = VALUE; }", "import NAME = Far.v;", "console.log(typeof NAME);"], False),
    ("import-named", ["import { sep as NAME } from 'node:path';", "console.log(typeof NAME);"], False),
    ("import-star", ["import * as NAME from 'node:path';", "console.log(typeof NAME);"], False),
    ("parameter-property", ["class Holder { constructor(private NAME: number) {} get() { return this.NAME; } }", "console.log(new Holder(5).get());"], False),
    ("abstract", ["abstract class NAME { abstract a(NAME: number): void; }"], True), ("abstract-parameter", ["abstract class Base { abstract a(NAME: number): void; }", "console.log(typeof Base);"], False),
    ("overload", ["function NAME(): void;", "function NAME(a?: number): void { return; }"], True),
    ("overload-parameter", ["function uses(NAME: number): void;", "function uses(a?: number): void { console.log(typeof a); }", "uses(5);"], False),
    ("type-parameter", ["function uses<NAME>(a: NAME): NAME { return a; }", "console.log(uses(5));"], False),
    ("function-type", ["type Takes = (NAME: number) => void;", "const takes: Takes = () => {};", "console.log(typeof takes);"], False),
    ("index-signature", ["const box: { [NAME: string]: number } = { a: 5 };", "console.log(box.a);"], False),
    ("namespace-dotted", ["namespace NAME.Inner { export const a = 5; }"], True), ("infer", ["type Of<T> = T extends (infer NAME)[] ? NAME : never;", "const of: Of<5[]> = 5;", "console.log(of);"], False),
    ("mapped", ["type Keys = { [NAME in 'a']: 5 };", "const keys: Keys = { a: 5 };", "console.log(keys.a);"], False), ("tuple-label", ["type Pair = [NAME: number, b: string];", "const pair: Pair = [5, 'b'];", "console.log(pair);"], False),
    ("class-parameter", ["class Box<NAME> { value?: NAME }", "console.log(typeof new Box<5>().value);"], False), ("this-parameter", ["function uses(this: void, NAME: number) { return NAME; }", "console.log(uses(5));"], False),
    ("definite", ["let NAME!: any;", "NAME = VALUE;"], True), ("declare-var", ["declare var NAME: any;"], False), ("import-type-list", ["import type { Stats as NAME } from 'node:fs';"], False),
    ("asserts", ["function check(NAME: unknown): asserts NAME is string {}", "check('a');"], False), ("arrow-type-parameter", ["const uses = <NAME,>(a: NAME) => a;", "console.log(uses(5));"], False),
    ("namespace-import", ["namespace Far { export const v: any = VALUE; }", "namespace Near { export import NAME = Far.v; }", "console.log(typeof Near.NAME);"], False),
    ("as", ["const other = VALUE as any;", "console.log(typeof other);"], False), ("satisfies", ["const NAME = 5 satisfies number;"], True),
    ("typed-const", ["const NAME: any = VALUE;"], True), ("predicate", ["function is(NAME: unknown): NAME is string { return typeof NAME === 'string'; }", "console.log(is(5));"], False),
]
IMPORTS = [("import", ["import NAME from 'node:path';", "console.log(typeof NAME);"], False),
           ("import-named", ["import { sep as NAME } from 'node:path';", "console.log(typeof NAME);"], False),
           ("import-star", ["import * as NAME from 'node:path';", "console.log(typeof NAME);"], False)]
PARAMETERS = [("NAME = VALUE", "parameter-default"), ("...NAME", "parameter-rest"), ("{ NAME } = { NAME: VALUE }", "parameter-pattern"),
              ("[NAME] = [VALUE]", "parameter-list"), ("{ a: NAME = VALUE } = {}", "parameter-deep"), ("{ NAME: a } = { NAME: VALUE }", "parameter-key")]

SIGN = "sign('x', 'LIT')"
PRINT = f"console.log({SIGN});"
SECRETS = [
    ("plain", [PRINT]), ("plain", [PRINT]), ("plain", [PRINT]), ("constant", ["const secretKey = 'LIT';", "console.log(sign('x', secretKey));"]),
    ("arrow", [f"console.log((() => {SIGN})());"]), ("arrow-parameter", [f"console.log((NAME => {SIGN})(5));"]),
    ("arrow-default", [f"console.log(((NAME = 5, s = {SIGN}) => s)());"]), ("arrow-default-before", [f"console.log(((s = {SIGN}, NAME = 5) => s)());"]),
    ("default", [f"function signs(s = {SIGN}) {{ console.log(s); }}", "signs();"]),
    ("default-body-var", [f"function signs(s = {SIGN}) {{ var NAME = VALUE; console.log(s, typeof NAME); }}", "signs();"]),
    ("default-body-function", [f"function signs(s = {SIGN}) {{ function NAME() {{}} console.log(s, typeof NAME); }}", "signs();"]),
    ("default-closure", [f"function signs(s = () => {SIGN}) {{ var NAME = VALUE; console.log(s(), typeof NAME); }}", "signs();"]),
    ("field", [f"class Signer {{ s = {SIGN}; NAME = 5; }}", "console.log(new Signer().s);"]), ("static-field", [f"class Signer {{ static NAME = 5; static s = {SIGN}; }}", "console.log(Signer.s);"]),
    ("static-block", [f"class Signer {{ static {{ var NAME = VALUE; console.log(typeof NAME); }} static {{ {PRINT} }} }}", "console.log(typeof Signer);"]),
    ("static-block-own", [f"class Signer {{ static {{ {PRINT} var NAME = VALUE; }} }}", "console.log(typeof Signer);"]),
    ("computed-key", [f"console.log(Object.keys({{ [{SIGN}]: 5 }}));"]), ("template", [f"console.log(`${{{SIGN}}}`);"]),
    ("catch", [f"try {{ throw 5; }} catch (NAME) {{ {PRINT} }}"]), ("catch-pattern", [f"try {{ throw {{ a: 5 }}; }} catch ({{ a: NAME }}) {{ {PRINT} }}"]),
    ("behind-catch", ["try { throw 5; } catch (NAME) { console.log(5); }", PRINT]), ("finally", [f"try {{ let NAME = VALUE; }} finally {{ {PRINT} }}"]),
    ("for-head", [f"for (const NAME of [{SIGN}]) console.log(NAME);"]), ("for-head-var", [f"for (var NAME of [{SIGN}]) console.log(NAME);"]),
    ("for-body", [f"for (const NAME of [5]) {PRINT}"]), ("for-start", [f"for (let s = {SIGN}, NAME = 0; NAME < 1; NAME++) console.log(s);"]),
    ("switch", [f"switch (1) {{ case 0: let NAME = VALUE; case 1: {PRINT} }}"]), ("switch-value", [f"switch ({SIGN}) {{ case 1: let NAME = VALUE; default: console.log('d'); }}"]),
    ("named-expression", [f"console.log((function NAME() {{ return {SIGN}; }})());"]), ("named-class", [f"console.log((class NAME {{ static s = {SIGN}; }}).s);"]),
    ("class-itself", [f"class NAME {{ static s = {SIGN}; }}", "console.log(NAME.s);"]), ("heritage", [f"class Kid extends (console.log({SIGN}), Object) {{}}", "console.log(typeof Kid);"]),
    ("itself", [f"const NAME = {SIGN};", "console.log(NAME);"]), ("itself-var", [f"var NAME = {SIGN};", "console.log(NAME);"]),
    ("pattern-default", [f"const {{ NAME = {SIGN} }} = {{}};", "console.log(NAME);"]), ("pattern-default-before", [f"const {{ s = {SIGN}, NAME = 5 }} = {{}};", "console.log(s, NAME);"]),
    ("hoisted-var", ["(function () {", f"  {PRINT}", "  var NAME = VALUE;", "})();"]), ("hoisted-function", ["(function () {", f"  {PRINT}", "  function NAME() {}", "})();"]),
    ("hoisted-in-block", ["(function () {", f"  {PRINT}", "  if (Math.PI > 9) { function NAME() {} }", "})();"]),
    ("dead-zone", ["{", f"  {PRINT}", "  let NAME = VALUE;", "}"]), ("dead-zone-later", ["{", f"  const late = () => {SIGN};", "  const NAME = VALUE;", "  console.log(late(), typeof NAME);", "}"]),
    ("dead-zone-function", ["{", f"  function early() {{ return {SIGN}; }}", "  console.log(early());", "  class NAME {}", "}"]),
    ("generator", [f"function* signs() {{ yield {SIGN}; }}", "console.log([...signs()]);"]), ("async", [f"(async () => {{ {PRINT} }})();"]),
    ("getter", [f"console.log(({{ get NAME() {{ return {SIGN}; }} }}).NAME);"]), ("label", [f"NAME: for (;;) {{ {PRINT} break NAME; }}"]),
    ("method-name", [f"class Signer {{ NAME() {{ return {SIGN}; }} }}", "console.log(new Signer().NAME());"]),
    ("eval-around", ["(function () { eval('var NAME = VALUE');", PRINT, "})();"]), ("with-around", ["with ({ NAME: 5 }) {", PRINT, "}"], LOOSE),
    ("with-other", ["with ({ a: 5 }) {", PRINT, "}"], LOOSE), ("eval-inner", ["(function () {", PRINT, "  (function () { eval('var NAME = VALUE'); })();", "})();"]),
    ("strict-eval", ["(function () { 'use strict';", "eval('var NAME = VALUE');", PRINT, "})();"]),
    ("strict-block", ["(function () { 'use strict';", "  { function NAME() {} }", f"  {PRINT}", "})();"]),
    ("sloppy-block", ["(function () {", "  { function NAME() {} }", f"  {PRINT}", "})();"]),
    ("sloppy-block-let", ["(function () {", "  let NAME_ = 1;", "  { let NAME = VALUE; { function NAME() {} } }", f"  {PRINT}", "})();"]),
    ("sloppy-async-block", ["(function () {", "  { async function NAME() {} }", f"  {PRINT}", "})();"]),
]
TYPED_SECRETS = [
    ("namespace", ["namespace Space {", f"  export const s = {SIGN};", "}", "console.log(Space.s);"]),
    ("namespace-member", ["namespace Space {", "  export const NAME: any = VALUE;", f"  export const s = {SIGN};", "}", "console.log(Space.s);"]),
    ("namespace-merged", ["namespace Space { export const NAME: any = VALUE; }", "namespace Space {", f"  export const s = {SIGN};", "}", "console.log(Space.s);"]),
    ("namespace-hidden", ["namespace Space { const NAME: any = VALUE; export const kind = typeof NAME; }", "namespace Space {", f"  export const s = {SIGN};", "}", "console.log(Space.s, Space.kind);"]),
    ("namespace-enum", ["namespace Space { export enum NAME { A } }", "namespace Space {", f"  export const s = {SIGN};", "}", "console.log(Space.s);"]),
    ("namespace-itself", ["namespace NAME {", f"  export const s = {SIGN};", "}", "console.log(NAME.s);"]),
    ("namespace-type", ["namespace Space { export interface NAME { a: 5 } }", "namespace Space {", f"  export const s = {SIGN};", "}", "console.log(Space.s);"]),
    ("enum-merged", ["enum Space { NAME = 5 }", "namespace Space {", f"  export const s = {SIGN};", "}", "console.log(Space.s);"]),
    ("class-merged", ["class Space { static NAME: any = VALUE; }", "namespace Space {", f"  export const s = {SIGN};", "}", "console.log(Space.s);"]),
    ("parameter-property", ["class Signer { constructor(private NAME: number, public s: string = " + SIGN + ") {} get() { return this.NAME; } }", "console.log(new Signer(5).s);"]),
    ("parameter-property-field", [f"class Signer {{ s: string = {SIGN}; constructor(public NAME: number) {{}} }}", "console.log(new Signer(5).s);"]),
    ("type-parameter", [f"function signs<NAME>(a: NAME): string {{ return {SIGN} + a; }}", "console.log(signs(5));"]),
    ("declared-global", ["declare const NAME_: any;", PRINT]), ("typed-field", [f"class Signer {{ s: string = {SIGN}; declare NAME: number; }}", "console.log(new Signer().s);"]),
    ("enum-computed", [f"enum Kind {{ NAME = {SIGN}.length }}", "console.log(Kind.NAME);"]),
    ("enum-member-before", [f"enum Kind {{ NAME = 5, B = {SIGN}.length }}", "console.log(Kind.B);"]),
]


def frames(number):
    """What may stand around: (what it is, lines around the body, whether it takes parameters, whether it is TypeScript)."""
    f, c = f"function{number}", f"Class{number}"

    def block(head, tail):
        return lambda body, parameters="": [head.replace("PARAMS", parameters), *("  " + line for line in body), tail]
    return [
        ("function", block(f"function {f}(PARAMS) {{", f"}} {f}();"), True), ("function", block(f"function {f}(PARAMS) {{", f"}} {f}();"), True),
        ("late", block(f"runLater.push(function {f}(PARAMS) {{", "});"), True), ("arrow", block("((PARAMS) => {", "})();"), True),
        ("method", block(f"class {c} {{ method(PARAMS) {{", f"}} }} new {c}().method();"), True), ("block", block("{", "}"), False),
        ("constructor", block(f"class {c} {{ constructor(PARAMS) {{", f"}} }} new {c}();"), True), ("object", block("({ method(PARAMS) {", "} }).method();"), True),
        ("static", block(f"class {c} {{ static {{", "} }"), False), ("if", block("if (Math.PI < 9) {", "}"), False), ("try", block("try {", "} finally { Math.abs(1); }"), False),
        ("for", block("for (let each = 0; each < 1; each++) {", "}"), False), ("switch", block("switch (1) { case 1:", "}"), False),
        ("handler", block("try { throw 5; } catch (caught) {", "}"), False), ("generator", block(f"function* {f}(PARAMS) {{ yield 1;", f"}} [...{f}()];"), True),
        ("async", block(f"(async function {f}(PARAMS) {{", "})();"), True), ("strict", block(f"(function {f}() {{ 'use strict';", "})();"), False),
        ("namespace", block(f"namespace Space{number} {{ export const some = 1;", "}"), False),
    ]


def program(rng, number, typed):
    """A program: (what it is made of, its files). Not all of them run."""
    script = rng.random() < 0.6
    name, own, kind = rng.choice([f for f in FILES if f[2] != ("module" if script else "script")])
    bindings = BINDINGS + (TYPED if typed else IMPORTS if not script else [])
    if typed:
        bindings = TYPED + bindings if number % 2 else bindings
    what, lines, bound = bindings[number % len(bindings)][:3]
    secret, body = rng.choice(SECRETS + (3 * TYPED_SECRETS if typed else []))[:2]
    holders = [f for f in frames(0) if typed or f[0] != "namespace"]
    around = [frames(i)[rng.randrange(len(holders))] for i in range(rng.choice([0, 0, 1, 1, 2, 3]))]
    takes = [i for i, frame in enumerate(around) if frame[2]]
    parameters = {}
    if takes and rng.random() < 0.15:
        text, what = rng.choice(PARAMETERS)
        parameters[rng.choice(takes)], lines, bound = text, [], False
    at, after = rng.randint(0, len(around)), rng.random() < 0.4
    if any(line.startswith(("import", "export", "declare global")) for line in lines):
        at = 0
    shown = lines + (["console.log(typeof NAME);"] if bound else [])
    body = nesting.nested(body, shown, around, (at, after), parameters)
    made = " ".join([f"{what} of {name}", "after" if after else "before", f"{secret} at {at}", "in", *(f[0] for f in around)])
    return made, assemble(rng, name, own, body, script, typed)


def assemble(rng, name, own, body, script, typed):
    strict = ["'use strict';"] if rng.random() < 0.2 else []
    if script and not typed:
        head, path = [*strict, "const { sign } = require('cookie-signature');"], "main.cjs"
    else:
        head, path = ["import { sign } from 'cookie-signature';"], ("main.ts" if script else "main.mts") if typed else "main.mjs"
    later = "const runLater: Function[] = [];" if typed else "const runLater = [];"
    text = "\n".join(head + own + [later] + body + ["for (const run of runLater) run();"]) + "\n"
    value = rng.choice(["{ env: {} }", "5", "'text'", "{ env: { A: 'b' } }"])
    return {path: text.replace("VALUE", value).replace("NAME", name)}
