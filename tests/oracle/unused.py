"""Puts imports back that a fix took out, since nothing uses them any more: then all the rest has to be as it was."""

import ast
import re


def imports(tree):
    return [node for node in tree.body if isinstance(node, (ast.Import, ast.ImportFrom))]


def bound(node):
    return {(a.asname or a.name).split(".")[0] for a in node.names}


def lines_of(text, node):
    return text.splitlines(keepends=True)[node.lineno - 1:node.end_lineno]


def swapped(lines, node, block):
    return lines[:node.lineno - 1] + block + lines[node.end_lineno:]


def put_back(before, after):
    """The text after with those imports in their places; as it is where none is missing."""
    try:
        old, new = ast.parse(before), ast.parse(after)
    except (SyntaxError, ValueError):
        return after
    words = set(re.findall(rb"\w+", after))
    had, has = before.splitlines(keepends=True), after.splitlines(keepends=True)
    for node in imports(old):
        lost = {name for name in bound(node) if name != "*" and name.encode() not in words}
        if not lost:
            continue
        block = lines_of(before, node)
        rest = [n for n in imports(new) if isinstance(n, type(node)) and getattr(n, "module", 0) == getattr(node, "module", 0)
                and bound(n) == bound(node) - lost]
        if rest:
            has = swapped(has, rest[0], block)
        elif lost == bound(node):
            end = node.end_lineno
            if not b"".join(had[node.lineno - 2:node.lineno - 1] if node.lineno > 1 else []).strip() and \
                    end < len(had) and not had[end].strip():
                end += 1
            behind = had[end:end + 1]
            places = [i for i, line in enumerate(has) if [line] == behind]
            if not places:
                continue
            has[places[0]:places[0]] = had[node.lineno - 1:end]
        new = ast.parse(b"".join(has))
    return b"".join(has)
