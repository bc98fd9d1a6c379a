"""The linters, each with its settings: texts in, complaints out; and the houses, which are kinds of projects that they are
asked about."""

import collections
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
MODULES = os.path.join(HERE, "node_modules")
TYPES = os.path.join(os.path.dirname(HERE), "behaviour", "node_modules")
PYTHON, JAVASCRIPT, TYPESCRIPT = {"python"}, {"javascript"}, {"typescript"}

TYPED = re.compile(r"->|^\s*\w+: \w+|def \w+\(.*\w: ", re.M)
# What a message says of one place of a text, or of a length that a line has all the same.
PLACE = re.compile(r""" from line \d+| \(\d+ > \d+\)|(?<=on )line \d+|file\d+|(?<=')"[^"]*"(?=')""")
# Said of what a package gives whose types are not here.
UNKNOWN = re.compile(r"(cannot|could not) be resolved|error typed")


class Linter:
    """`ask` is [(path, text)] -> [complaints, or None where it cannot read the text]; `needs` the tool that has to be there;
    `wanted` says which texts it is asked about."""

    def __init__(self, name, languages, needs, ask, wanted=None):
        self.name, self.languages, self.needs, self.ask, self.wanted = name, languages, needs, ask, wanted

    def missing(self):
        return missing(self.needs)


class House:
    """A kind of project: what it writes down beside its files (`written`), how a text begins there (`head`), its linters."""

    def __init__(self, name, written, head, linters):
        self.name, self.written, self.head, self.linters = name, written, head, linters

    def languages(self):
        return set().union(*(linter.languages for linter in self.linters))


def missing(tool):
    """Why a tool cannot be run here, or None."""
    if tool == "pyflakes":
        found = subprocess.run([sys.executable, "-c", "import pyflakes"], capture_output=True, check=False)
        return "no Python module pyflakes" if found.returncode else None
    if tool == "mypy":
        return None if shutil.which("mypy") else "no mypy"
    if not os.path.isdir(MODULES) or not shutil.which("node"):
        return "no npm packages: npm ci --ignore-scripts --prefix tests/format"
    if tool == "types" and not os.path.isdir(TYPES):
        return "no npm packages: npm ci --ignore-scripts --prefix tests/behaviour"
    return None


def fresh(before, after):
    """What is said of a file after the fix and was not before."""
    if before is None:
        return []
    if after is None:
        return ["cannot be read any more"]
    plain = [collections.Counter(PLACE.sub("", text) for text in side if not UNKNOWN.search(text))
             for side in (before, after)]
    return list((plain[1] - plain[0]).elements())


# ---- on Node

def node(tool, files, options=None, root=""):
    task = {"tool": tool, "options": options or {}, "root": root, "files": [{"path": p, "text": t} for p, t in files]}
    done = subprocess.run(["node", os.path.join(HERE, "linters.cjs")], input=json.dumps(task).encode(),
                          stdout=subprocess.PIPE, check=True, cwd=HERE)
    return json.loads(done.stdout)


def types(files, compiler, rules):
    """All files as one program, with the types of the libraries that the behaviour tests install."""
    with tempfile.TemporaryDirectory(prefix="lint-") as folder:
        folder = os.path.realpath(folder)
        os.symlink(TYPES, os.path.join(folder, "node_modules"))
        for path, text in files:
            place = os.path.join(folder, path)
            os.makedirs(os.path.dirname(place), exist_ok=True)
            with open(place, "w", encoding="utf-8") as f:
                f.write(text)
        return node("types", [(path, "") for path, _ in files], {"compiler": compiler, "rules": rules}, root=folder)


def on_node(tool, options):
    return lambda files: node(tool, files, options)


def compiler(options, rules=None):
    return lambda files: types(files, options, rules)


# ---- on Python

def pyflakes(files):
    from pyflakes import api, reporter
    found = []
    for _, text in files:
        out = io.StringIO()
        api.check(text, "f", reporter.Reporter(out, out))
        found.append([re.sub(r"^f:\d+:(\d+:?)? ", "", line) for line in out.getvalue().splitlines()])
    return found


def beside(files, args, pattern):
    """Writes the files into one folder, each under a name of its own, and sorts what a program says of them."""
    found = [[] for _ in files]
    with tempfile.TemporaryDirectory(prefix="lint-") as folder:
        for i, (_, text) in enumerate(files):
            with open(os.path.join(folder, f"file{i}.py"), "w", encoding="utf-8") as f:
                f.write(text)
        done = subprocess.run(args + ["."], cwd=folder, stdout=subprocess.PIPE, check=False)
    for match in re.finditer(pattern, done.stdout.decode(), re.M):
        found[int(match[1])].append(match[2])
    return found


def mypy(*options):
    args = ["mypy", "--ignore-missing-imports", "--no-incremental", "--cache-dir", os.devnull, "--python-executable",
            sys.executable, *options]
    return lambda files: beside(files, args, r"^file(\d+)\.py:\d+: (error: .*)$")


def pyright(files):
    program = os.path.join(MODULES, "pyright", "index.js")
    return beside(files, ["node", program, "--pythonpath", sys.executable], r"file(\d+)\.py:\d+:\d+ - (error: .*)$")


def is_typed(text):
    return TYPED.search(text) is not None


RUFF_ALL = {"lint": {"select": ["ALL"], "ignore": ["D", "S105", "S106", "S107"]}, "target-version": "py311"}
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


def config(options):
    return json.dumps({"compilerOptions": {"strict": True, **options}}, indent=2).encode() + b"\n"


HOUSES = [
    House("Python", {}, "", [
        Linter("pyflakes", PYTHON, "pyflakes", pyflakes),
        Linter("ruff, default", PYTHON, "ruff", on_node("ruff", {"target-version": "py311"})),
        Linter("ruff, ALL less D and S105 to S107", PYTHON, "ruff", on_node("ruff", RUFF_ALL)),
        Linter("mypy, typed files", PYTHON, "mypy", mypy("--check-untyped-defs"), is_typed),
        Linter("mypy --strict, typed files", PYTHON, "mypy", mypy("--strict"), is_typed),
        Linter("pyright, typed files", PYTHON, "pyright", pyright, is_typed)]),
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
