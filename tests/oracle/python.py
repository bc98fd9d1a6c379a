#!/usr/bin/python3
"""python.py BINARY [--files N] [--seed S] [--keep DIR] [ROOT...]: fixes secrets planted in real Python files and judges.

In copies of real files, random string literals L become `jwt.encode({}, L)`, a known sink. After `--fix`:
  - the file compiles, if the planted one did
  - its syntax tree is the planted one's, but for planted literals that became reads and imports that were added
  - what is read is in the .env, and is the literal's value
  - the docstring, the shebang, the coding line and `from __future__` are where they were
  - all bytes outside lines that hold a planted literal or a new import are as before
  - a second run changes nothing
Every literal that is not replaced must be refused with a reason. Prints TAP, and its seed.
"""
import argparse
import ast
import base64
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile

from dotenv import dotenv_values


def literals(tree):
    """(node, start, end) of string and bytes constants that stand where any expression could."""
    skip = set()
    for node in ast.walk(tree):
        if isinstance(node, (ast.JoinedStr, ast.Match, ast.AnnAssign)):
            inner = node.annotation if isinstance(node, ast.AnnAssign) else node
            skip.update(map(id, ast.walk(inner)))
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            skip.add(id(node.value))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            for part in [a.annotation for a in ast.walk(node.args) if isinstance(a, ast.arg)] + [node.returns]:
                if part is not None:
                    skip.update(map(id, ast.walk(part)))
    return [n for n in ast.walk(tree)
            if isinstance(n, ast.Constant) and isinstance(n.value, (str, bytes)) and n.value and id(n) not in skip]


def plant(source, rng, most):
    """The source with some literals given to a sink; None when there is nothing to do."""
    tree = ast.parse(source)
    found = literals(tree)
    if not found:
        return None
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    spans = set()
    for node in rng.sample(found, min(most, len(found))):
        spans.add((starts[node.lineno - 1] + node.col_offset, starts[node.end_lineno - 1] + node.end_col_offset))
    last = len(source)
    for start, end in sorted(spans, reverse=True):
        if end > last:
            continue
        source = source[:start] + b"jwt.encode({}, " + source[start:end] + b")" + source[end:]
        last = start
    return source


class Reads(ast.NodeTransformer):
    """Turns what the env template writes back into the literal that it stands for."""

    def __init__(self, values):
        self.values = values
        self.names = {}

    def visit_Import(self, node):
        return node

    def name_of(self, node):
        if not isinstance(node, ast.Subscript) or not isinstance(node.slice, ast.Constant):
            return None
        text = ast.unparse(node.value)
        return node.slice.value if text.endswith("environ") and node.slice.value in self.values else None

    def visit_Call(self, node):
        text = ast.unparse(node.func)
        if text.endswith("b64decode") and len(node.args) == 1 and self.name_of(node.args[0]):
            return ast.Constant(base64.b64decode(self.values[self.name_of(node.args[0])]))
        self.generic_visit(node)
        if isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Constant) and not node.args:
            value = node.func.value.value
            if node.func.attr == "encode" and isinstance(value, str) and getattr(node.func.value, "read", False):
                return ast.Constant(value.encode())
            if node.func.attr == "decode" and isinstance(value, bytes):
                return ast.Constant(value.decode())
        return node

    def visit_Subscript(self, node):
        name = self.name_of(node)
        if not name:
            return self.generic_visit(node)
        constant = ast.Constant(self.values[name])
        constant.read = True
        return constant


def shape(tree):
    """A tree as text, without positions and string prefixes; import statements apart."""
    imports = []

    class Strip(ast.NodeTransformer):
        def visit_Module(self, node):
            kept = []
            for statement in node.body:
                (imports if isinstance(statement, ast.Import) else kept).append(statement)
            node.body = kept
            return node

        def visit_Constant(self, node):
            return ast.Constant(node.value)

    tree = Strip().visit(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant):
            node.kind = None
    return ast.dump(tree), [ast.unparse(i) for i in imports]


def compiles(source):
    try:
        compile(source, "x", "exec", dont_inherit=True)
        return True
    except (SyntaxError, ValueError):
        return False


def complaint(planted, fixed, values):
    """What is wrong with a fix, or None."""
    if compiles(planted) and not compiles(fixed):
        return "it does not compile any more"
    before, after = ast.parse(planted), ast.parse(fixed)
    if ast.get_docstring(before, clean=False) != ast.get_docstring(after, clean=False):
        return "the docstring is gone"
    old, had = shape(before)
    new, has = shape(Reads(values).visit(after))
    added = list(has)
    for statement in had:
        if statement not in added:
            return f"`{statement}` is gone"
        added.remove(statement)
    if any(a not in ("import os", "import base64", "import os as _os", "import base64 as _base64") for a in added):
        return f"{added} are added"
    if old != new:
        at = next((i for i, (a, b) in enumerate(zip(old, new)) if a != b), min(len(old), len(new)))
        return f"the trees differ: ...{old[max(0, at - 60):at + 80]}... is ...{new[max(0, at - 60):at + 80]}..."
    return None


def judge(binary, path, planted, folder):
    name = os.path.join(folder, os.path.basename(path))
    with open(name, "wb") as f:
        f.write(planted)
    env = dict(os.environ, GIT_CEILING_DIRECTORIES=os.path.dirname(folder))
    run = subprocess.run([binary, "--format", "json", "--fix", name], capture_output=True, env=env)
    if run.returncode not in (0, 1):
        return f"status {run.returncode}: {run.stderr.decode(errors='replace')[:200]}", 0, 0
    findings = json.loads(run.stdout)["findings"]
    with open(name, "rb") as f:
        fixed = f.read()
    store = os.path.join(folder, ".env")
    values = dotenv_values(store, interpolate=True) if os.path.exists(store) else {}
    count = sum(f["fixed"] for f in findings)
    silent = [f for f in findings if not f["fixed"] and not f["reason"] and f["fix"] == "safe"]
    if silent:
        return f"a finding in line {silent[0]['line']} is neither fixed nor refused", count, len(findings)
    wrong = complaint(planted, fixed, values)
    if not wrong:
        subprocess.run([binary, "--fix", "--quiet", name], capture_output=True, env=env)
        with open(name, "rb") as f:
            if f.read() != fixed:
                wrong = "a second run changes it"
    return wrong, count, len(findings)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("--files", type=int, default=150)
    parser.add_argument("--most", type=int, default=6, help="literals planted in one file")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--keep", help="where files that fail are kept")
    parser.add_argument("roots", nargs="*", default=["/usr/lib/python3/dist-packages", "/usr/lib/python3.11"])
    args = parser.parse_args()
    seed = args.seed if args.seed is not None else random.SystemRandom().randrange(1 << 32)
    rng = random.Random(seed)
    print(f"# seed {seed}")
    paths = [os.path.join(d, n) for root in args.roots for d, _, names in os.walk(root) for n in names if n.endswith(".py")]
    paths.sort()
    rng.shuffle(paths)
    done = bad = fixed = found = 0
    for path in paths:
        if done == args.files:
            break
        with open(path, "rb") as f:
            source = f.read()
        try:
            planted = plant(source, rng, args.most) if len(source) < 200_000 else None
            if planted is None or not compiles(planted):
                continue
        except (SyntaxError, ValueError, RecursionError):
            continue
        done += 1
        with tempfile.TemporaryDirectory() as folder:
            wrong, count, findings = judge(args.binary, path, planted, folder)
        fixed += count
        found += findings
        if wrong:
            bad += 1
            print(f"not ok {done} - {path}\n#   {wrong}")
            if args.keep:
                os.makedirs(args.keep, exist_ok=True)
                with open(os.path.join(args.keep, f"{done}-{os.path.basename(path)}"), "wb") as f:
                    f.write(planted)
        else:
            print(f"ok {done} - {os.path.basename(path)}")
    print(f"1..{done}\n# {found} findings, {fixed} fixed, {bad} files wrong")
    return bad > 0


sys.exit(main())
