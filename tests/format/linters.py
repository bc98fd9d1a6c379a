"""The linters, each with its settings: texts in, complaints out; and the houses, which are kinds of projects that they are
asked about."""

import collections
import json
import re

import tools

PYTHON, JAVASCRIPT, TYPESCRIPT = {"python"}, {"javascript"}, {"typescript"}

# What a message says of one place of a text, or of a length that a line has all the same.
PLACE = re.compile(r" from line \d+| \(\d+ > \d+\)|(?<=on )line \d+|file\d+")
# The types of literals; the read in the place of one is a text, or bytes.
LITERALS = [(re.compile(r"""'"[^"]*"'"""), "'string'"), (re.compile(r"""Literal\[b["'][^\]]*\]"""), "bytes"),
            (re.compile(r"""Literal\['[^\]]*\]"""), "str")]
# Said of what a package gives whose types are not here.
UNKNOWN = re.compile(r"(cannot|could not) be resolved|error typed")


class Linter:
    """`ask` is [(path, text)] -> [complaints, or None where it cannot read the text]; `needs` the tool that has to be there;
    `wanted` says which texts it is asked about."""

    def __init__(self, name, languages, needs, ask, wanted=None):
        self.name, self.languages, self.needs, self.ask, self.wanted = name, languages, needs, ask, wanted

    def missing(self):
        return tools.missing(self.needs)


class House:
    """A kind of project: what it writes down beside its files (`written`), how a text begins there (`head`), its linters."""

    def __init__(self, name, written, head, linters):
        self.name, self.written, self.head, self.linters = name, written, head, linters

    def languages(self):
        return set().union(*(linter.languages for linter in self.linters))


def plain(text):
    """What is said, whatever the place and the literal."""
    text = PLACE.sub("", text)
    for literal, type_of in LITERALS:
        text = literal.sub(type_of, text)
    return text


def fresh(before, after):
    """What is said of a file after the fix and was not before."""
    if before is None:
        return []
    if after is None:
        return ["cannot be read any more"]
    said = [collections.Counter(plain(text) for text in side if not UNKNOWN.search(text)) for side in (before, after)]
    return list((said[1] - said[0]).elements())


SCRIPT = "linters.cjs"


def on_node(tool, options):
    return lambda files: tools.node(tool, files, options, script=SCRIPT)


def compiler(options, rules=None):
    return lambda files: tools.types(files, {"compiler": options, "rules": rules}, SCRIPT)


# What the style guides of large projects add to ESLint's recommended rules.
GUIDES = {"no-use-before-define": 2, "no-shadow": 2, "prefer-const": 2, "no-var": 2, "one-var": [2, "never"], "no-undef": 2,
          "dot-notation": 2, "prefer-template": 2, "object-shorthand": 2, "no-else-return": 2, "consistent-return": 2,
          "no-multi-assign": 2, "no-inner-declarations": 2, "func-names": 2, "no-unneeded-ternary": 2, "no-lone-blocks": 2,
          "no-unused-expressions": 2, "no-useless-computed-key": 2, "no-undef-init": 2, "no-throw-literal": 2,
          "vars-on-top": 2, "curly": [2, "multi-line"], "import/first": 0, "no-useless-rename": 2, "no-empty-pattern": 2,
          "no-duplicate-imports": 2, "no-implicit-coercion": 2, "prefer-arrow-callback": 2, "arrow-body-style": 2}
HARD = {"noPropertyAccessFromIndexSignature": True, "exactOptionalPropertyTypes": True, "isolatedModules": True,
        "verbatimModuleSyntax": True, "noUncheckedIndexedAccess": True, "noImplicitReturns": True, "noUnusedLocals": True,
        "noUnusedParameters": True}
CHECKED = {"allowJs": True, "checkJs": True}


CONFIGS = {"tsconfig.json", "jsconfig.json"}


def config(options):
    return json.dumps({"compilerOptions": {"strict": True, **options}}, indent=2).encode() + b"\n"


HOUSES = [
    House("Python", {}, "", [
        Linter("pyflakes", PYTHON, "pyflakes", tools.pyflakes),
        Linter("ruff, default", PYTHON, "ruff", on_node("ruff", {"target-version": "py311"})),
        Linter("ruff, ALL less D and S105 to S107", PYTHON, "ruff", on_node("ruff", tools.RUFF_ALL)),
        Linter("mypy, typed files", PYTHON, "mypy", tools.mypy("--check-untyped-defs"), tools.is_typed),
        Linter("mypy --strict, typed files", PYTHON, "mypy", tools.mypy("--strict"), tools.is_typed),
        Linter("pyright, typed files", PYTHON, "pyright", tools.pyright, tools.is_typed)]),
    House("JavaScript", {}, "", [
        Linter("ESLint, recommended", JAVASCRIPT | TYPESCRIPT, "eslint", on_node("eslint", {})),
        Linter("ESLint, rules of style guides", JAVASCRIPT, "eslint", on_node("eslint", {"rules": GUIDES}))]),
    House("JavaScript that is checked", {}, "// @ts-check\n", [
        Linter("tsc --strict", JAVASCRIPT, "types", compiler({"allowJs": True}))]),
    House("JavaScript, checkJs", {"jsconfig.json": config(CHECKED)}, "", [
        Linter("tsc --strict, checkJs", JAVASCRIPT, "types", compiler(CHECKED))]),
    House("TypeScript", {"tsconfig.json": config({})}, "", [
        Linter("tsc --strict and typescript-eslint, recommended-type-checked", TYPESCRIPT, "types",
               compiler({}, ["recommendedTypeChecked"]))]),
    House("TypeScript, hard settings", {"tsconfig.json": config(HARD)}, "", [
        Linter("tsc with hard settings and typescript-eslint, strict and stylistic", TYPESCRIPT, "types",
               compiler(HARD, ["strictTypeChecked", "stylisticTypeChecked"]))]),
]
