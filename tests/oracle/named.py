"""Puts the code of constants that a fix made back where they are used: then all the rest has to be as it was.

    KEY = os.environ["X"]                 f(a, os.environ["X"])
    f(a, KEY)

A constant has a new name, stands in front of a statement that uses it, and is used by statements of its block alone, each
time that they run. What is another assignment is left as it is, and differs.
"""

import ast

LATER = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef, ast.While, ast.Try, ast.Match, ast.ListComp,
         ast.SetComp, ast.DictComp, ast.GeneratorExp)
FIRST = {ast.If: ("test",), ast.IfExp: ("test",), ast.For: ("iter",), ast.AsyncFor: ("iter",), ast.With: ("items",),
         ast.AsyncWith: ("items",)}


def blocks(tree):
    for node in ast.walk(tree):
        for field in ("body", "orelse", "finalbody", "handlers"):
            some = getattr(node, field, None)
            if isinstance(some, list) and some and isinstance(some[0], ast.stmt):
                yield some


def always(node, name):
    """The uses of a name that are evaluated whenever the node is; None when others are there as well."""
    if isinstance(node, ast.Name) and node.id == name:
        return [node]
    found = []
    for field, value in ast.iter_fields(node):
        children = [c for c in (value if isinstance(value, list) else [value]) if isinstance(c, ast.AST)]
        for i, child in enumerate(children):
            uses = always(child, name)
            chained = isinstance(node, ast.BoolOp) and i or isinstance(node, ast.Compare) and field == "comparators" and i
            later = isinstance(node, LATER) or field not in FIRST.get(type(node), (field,)) or chained
            if uses is None or uses and later:
                return None
            found += uses
    return found


def span(text, node):
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    return starts[node.lineno - 1] + node.col_offset, starts[node.end_lineno - 1] + node.end_col_offset


def names(tree):
    """All but members, keys and keywords: a constant may be called like those."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.keyword):
            yield from (getattr(node, field) for field in ("id", "arg", "name", "asname") if hasattr(node, field))
        yield from node.names if isinstance(node, (ast.Global, ast.Nonlocal)) else ()


def constant(text, block, i, values, known):
    """(spans of the uses, code) of a constant that stands there, or None."""
    made = block[i]
    if not isinstance(made, ast.Assign) or len(made.targets) != 1 or not isinstance(made.targets[0], ast.Name):
        return None
    name = made.targets[0].id
    start, end = span(text, made.value)
    code = text[start:end]
    if name in known or not any(value.encode() in code for value in values):
        return None
    uses = [always(other, name) for other in block[i + 1:]]
    first = next((k for k, some in enumerate(uses) if some), None)
    if None in uses or first is None or not all(isinstance(other, ast.Assign) for other in block[i + 1:i + 1 + first]):
        return None
    return [span(text, use) for some in uses for use in some], code


def put_back(before, after, values):
    try:
        known = set(names(ast.parse(before)))
        while True:
            tree = ast.parse(after)
            for block, i in ((b, i) for b in blocks(tree) for i in range(len(b))):
                found = constant(after, block, i, values, known)
                name = block[i].targets[0].id if found else ""
                if not found or sum(n == name for n in names(tree)) != len(found[0]) + 1:
                    continue
                start = span(after, block[i])[0]
                start = after.rfind(b"\n", 0, start) + 1
                end = after.find(b"\n", start) + 1
                for s, e in sorted(found[0], reverse=True):
                    after = after[:s] + found[1] + after[e:]
                after = after[:start] + after[end:]
                break
            else:
                return after
    except (SyntaxError, ValueError, RecursionError):
        return after
