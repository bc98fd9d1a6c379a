"""Judges what a fix made of a Python file, by Python's own parser and compiler; it knows nothing of how fixes are made.

Both trees are walked together. Where they differ, the new code has to be a read: evaluated with the stored values it
gives what the old literal evaluates to, and without them it fails. All bytes outside of such places are compared.
"""

import ast
import dis
import functools
import io
import itertools
import pathlib
import re
import tokenize

import named
import stores
import unused

LOOSE = (ast.Load, ast.Store, ast.Del)
SETUP = (ast.FunctionDef, ast.Assign)
# The function of templates/env/python.strict.py, which stands in every file where code passed over an empty variable.
REQUIRE = re.compile(r"def \w+\((name\)|name: str\) -> str):\n    value = [\w.]+\[name\]\n    if not value\.strip\(\):\n"
                     r"        raise ValueError\(name \+ ' is empty'\)\n    return value")


OTHER = "b3RoZXI="  # base64 of a text as well


class Wrong(Exception):
    """What is wrong with a fix."""


def decode(data):
    """(text as UTF-8 without a byte order mark, encoding)"""
    encoding = tokenize.detect_encoding(io.BytesIO(data).readline)[0]
    return data.decode(encoding).encode(), encoding


def compiles(data):
    try:
        compile(data, "x", "exec", dont_inherit=True)
        return True
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False


def is_require(node):
    return isinstance(node, ast.FunctionDef) and REQUIRE.fullmatch(ast.unparse(node)) is not None


def is_variable(value):
    return isinstance(value, str) and re.fullmatch("[A-Z][A-Z0-9_]*", value) is not None


def alike(x, y):
    """Whether two results are the same, text or bytes: `getenv("X", b"lit")` gave the one or the other."""
    x, y = ([v.encode() if isinstance(v, str) else v for v in some or (None,)] for some in (x, y))
    return x == y


class Text:
    """One version of a file: its bytes as UTF-8, its tree, and where nodes are."""

    def __init__(self, data):
        self.bytes, self.encoding = decode(data)
        self.tree = ast.parse(self.bytes.decode())  # the coding line says nothing any more
        self.starts = [0, *itertools.accumulate(map(len, self.bytes.splitlines(keepends=True)))]

    def span(self, node):
        end = self.starts[node.end_lineno - 1] + node.end_col_offset
        return self.starts[node.lineno - 1] + node.col_offset, end

    def place(self, line, column):
        """The offset of a place that is told in bytes of the file as it is on disk."""
        start = self.starts[line - 1]
        if self.encoding in ("utf-8-sig", "utf-8"):
            return start + column - 1  # a byte order mark is not counted
        end = self.starts[line] if line < len(self.starts) else len(self.bytes)
        raw = self.bytes[start:end].decode().encode(self.encoding)
        return start + len(raw[:column - 1].decode(self.encoding).encode())


class Evaluator:
    """Evaluates expressions that call nothing but what reads made by a template call."""

    def __init__(self, text, folder, path, template="", setup=()):
        self.tree, self.folder, self.path, self.template, self.setup = text.tree, folder, path, template, setup

    @functools.cached_property
    def imports(self):
        return [n for n in ast.walk(self.tree) if isinstance(n, (ast.Import, ast.ImportFrom))]

    @staticmethod
    def imported(modules, path):
        """What a dotted path stands for, or None."""
        head, *rest = path.split(".")
        found = modules.get(head)
        for part in rest:
            found = getattr(found, part, None)
        return found

    def names(self, values):
        modules, found = stores.modules(values, self.folder, self.template), {"bytes": bytes, "str": str}
        for node in self.imports:
            for alias in node.names:
                if isinstance(node, ast.ImportFrom):
                    name, path = alias.name, f"{node.module}.{alias.name}"
                else:
                    name, path = (alias.name.split(".")[0],) * 2
                    path = alias.name if alias.asname else path
                thing = self.imported(modules, path)
                if thing is not None:
                    found[alias.asname or name] = thing
        found["__builtins__"] = {"RuntimeError": RuntimeError, "KeyError": KeyError, "ValueError": ValueError, "print": print}
        self.own_readers(found, modules)
        self.set_up(found)
        for node in self.tree.body:  # `env = os.environ`
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and ast.unparse(node.value) in (
                    "environ", "os.environ"):
                found[node.targets[0].id] = found["os"].environ if "os" in found else found.get("environ")
            elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and re.match(
                    r"(\w+\.)*(Env|Config|AutoConfig)\(", ast.unparse(node.value)):
                self.assign(node, found)
        return found

    @functools.cached_property
    def readers(self):
        """The file's own functions that read the environment."""
        return [n for n in self.tree.body if isinstance(n, ast.FunctionDef) and not is_require(n)
                and re.search("environ|getenv", ast.unparse(n))]

    @functools.cached_property
    def others(self):
        """The functions of other files that it imports names from, where those read the environment: (names, functions)."""
        found = []
        for node in self.imports:
            for folder in [*pathlib.PurePath(self.path).parents] if isinstance(node, ast.ImportFrom) and node.module else []:
                file = pathlib.Path(self.folder, folder, node.module.replace(".", "/") + ".py")
                text = file.read_bytes().decode(errors="replace") if file.is_file() else ""
                if re.search("os.environ|getenv", text) and compiles(text):
                    functions = [n for n in ast.parse(text).body if isinstance(n, ast.FunctionDef)]
                    found.append((node.names, functions))
        return found

    def own_readers(self, found, modules):
        """Defines those functions: new code may call them."""
        self.define(self.readers, found)
        for names, functions in self.others:
            inner = {"os": modules["os"], "bytes": bytes, "str": str, "__builtins__": found["__builtins__"]}
            self.define(functions, inner)
            found.update({a.asname or a.name: inner[a.name] for a in names if a.name in inner})

    def set_up(self, found):
        """Runs what the template sets up, as far as it goes."""
        self.define(self.setup, found)

    @staticmethod
    def define(nodes, found):
        for node in nodes:
            try:
                exec(compile(ast.Module([node], []), "x", "exec", dont_inherit=True), found)  # pylint: disable=exec-used
            except Exception:  # pylint: disable=broad-exception-caught
                pass  # other code of the file, or nothing is set

    @staticmethod
    def assign(node, found):
        """Runs `env = Env()`, with what stands in for it; its arguments may be anything."""
        code = ast.unparse(node.value.func)
        try:
            found[node.targets[0].id] = eval(code, found)()  # pylint: disable=eval-used
        except (NameError, AttributeError):
            pass

    def value(self, node, values):
        """What the expression gives, in a tuple; None when it fails."""
        if not isinstance(node, ast.expr):
            return None
        try:
            code = compile(ast.fix_missing_locations(ast.Expression(node)), "x", "eval")
            return (eval(code, self.names(values)),)  # pylint: disable=eval-used
        except Exception:  # pylint: disable=broad-exception-caught
            return None


class Comparison:
    """Walks both trees; notes what became what."""

    def __init__(self, old, new, fixed, values, folder, path, template, setup):
        self.old, self.new, self.values, self.setup = old, new, values, setup
        self.fixed = fixed  # places of literals that are said to be fixed
        known = {ast.dump(node) for node in old.tree.body}
        mine = [node for node in new.tree.body
                if (is_require(node) or setup and isinstance(node, SETUP)) and ast.dump(node) not in known]
        self.before, self.after = Evaluator(old, folder, path), Evaluator(new, folder, path, template, mine)
        self.replaced = []  # ((start, end) in the old text, (start, end) in the new one)
        self.added = []  # spans of statements in the new text
        self.where = None

    def holds_fixed(self, node):
        start, end = self.old.span(node)
        return any(start <= place < end for place in self.fixed)

    def is_read(self, a, b):
        was, now = self.before.value(a, {}), self.after.value(b, self.values)
        same = was is not None and now is not None and type(was[0]) is type(now[0]) and was == now
        same = same and isinstance(was[0], (str, bytes)) and self.after.value(b, {}) is None
        return same and self.obeys(a, b)

    def obeys(self, a, b):
        """Whether the new code does what the old did where the variables are empty, or set to something else. A literal
        alone obeyed none: there an empty variable may give an empty text. What cannot be evaluated here is not asked."""
        if self.after.template == "file" or self.after.template in stores.ENVIRONMENTS:
            return True
        own = [n.value for n in ast.walk(a) if isinstance(n, ast.Constant) and is_variable(n.value)]
        empty, other = (dict.fromkeys([*self.values, *own], text) for text in ("", OTHER))
        was, was_empty, was_other = (self.before.value(a, values) for values in ({}, empty, other))
        now_empty, now_other = self.after.value(b, empty), self.after.value(b, other)
        if was is None:
            return True
        if was == was_other:
            return was not in (now_other, now_empty)
        stored = self.after.value(b, {**self.values, **dict.fromkeys(own, OTHER)})
        return alike(now_other, was_other) and alike(stored, was_other) and (now_empty is None or alike(now_empty, was_empty))

    def became_choice(self, a, b):
        """`K = K if K else "lit"` and `k or read() or "lit"` that became a read of what K read, `k or read()`."""
        if not isinstance(a, (ast.IfExp, ast.BoolOp)):
            return False
        if isinstance(a, ast.BoolOp) and isinstance(b, ast.BoolOp) and len(a.values) == len(b.values) + 1:
            kept = all(map(self.same, a.values[:-2], b.values[:-1])) and self.obeys(a, b)
            return kept and self.holds_fixed(a.values[-1]) and self.is_read(a.values[-1], b.values[-1])
        parts = [a.body, a.orelse] if isinstance(a, ast.IfExp) else a.values
        return self.obeys(a, b) and any(self.holds_fixed(part) and self.is_read(part, b) for part in parts)

    def lost_default(self, a, b):
        """`config("X", default="lit")` that became `config("X")`."""
        if not isinstance(a, ast.Call) or not isinstance(b, ast.Call):
            return False
        mark = len(self.replaced)
        for name in ("args", "keywords"):
            had, has = getattr(a, name), getattr(b, name)
            for i, gone in enumerate(had):
                if len(had) == len(has) + 1 and self.holds_fixed(getattr(gone, "value", gone) if name == "keywords" else gone):
                    shorter = ast.Call(a.func, a.args, a.keywords)
                    setattr(shorter, name, had[:i] + had[i + 1:])
                    if self.same_fields(shorter, b):
                        return True
                    del self.replaced[mark:]
        return False

    def is_stored(self, node):
        value = self.before.value(node, {})
        return value is not None and value[0] in self.values.values()

    def lost_pair(self, a, b):
        """`Env(X=(str, "lit"))` that became `Env(X=str)`."""
        pair = isinstance(a, ast.Tuple) and len(a.elts) == 2 and self.holds_fixed(a.elts[1])
        return pair and self.is_stored(a.elts[1]) and self.same(a.elts[0], b)

    def became_item(self, a, b):
        """`settings.get("X", "lit")` and `settings("X", default="lit")` that became `settings["X"]`, which fails without."""
        if not isinstance(a, ast.Call) or not isinstance(b, ast.Subscript) or len(a.args) + len(a.keywords) != 2:
            return False
        default = a.args[1] if a.args[1:] else a.keywords[0].value
        if not a.args or not self.holds_fixed(default) or not self.is_stored(default):
            return False
        settings = a.func.value if isinstance(a.func, ast.Attribute) and a.func.attr == "get" else a.func
        return self.same(settings, b.value) and self.same(a.args[0], b.slice)

    def became_demand(self, a, b):
        """`Validator("X", default="lit")` that became `Validator("X", must_exist=True)`."""
        if not isinstance(a, ast.Call) or not isinstance(b, ast.Call) or len(a.keywords) != len(b.keywords):
            return False
        had = [k for k in a.keywords if k.arg == "default" and self.holds_fixed(k.value) and self.is_stored(k.value)]
        has = [k for k in b.keywords if k.arg == "must_exist" and isinstance(k.value, ast.Constant) and k.value.value is True]
        if len(had) != 1 or len(has) != 1:
            return False
        rest = [ast.Call(n.func, n.args, [k for k in n.keywords if k not in (*had, *has)]) for n in (a, b)]
        return self.same_fields(*rest)

    def became(self, a, b):
        """Whether `a`, which differs from `b`, may have become it."""
        if not hasattr(a, "lineno") or not hasattr(b, "lineno"):
            return False
        ways = (self.is_read, self.became_choice, self.lost_default, self.lost_pair, self.became_item, self.became_demand)
        if isinstance(a, ast.expr) and self.holds_fixed(a) and any(way(a, b) for way in ways):
            self.replaced.append((self.old.span(a), self.new.span(b)))
            return True
        self.where = self.where or (a.lineno, b.lineno)
        return False

    def same(self, a, b):
        mark = len(self.replaced)
        if type(a) is type(b):
            if isinstance(a, ast.AnnAssign) and a.value and not b.value and self.holds_fixed(a.value):
                end = self.old.span(a.annotation)[1], self.new.span(b.annotation)[1]
                self.replaced.append(((end[0], self.old.span(a)[1]), (end[1], end[1])))
                return self.same(a.target, b.target) and self.same(a.annotation, b.annotation)
            if self.same_fields(a, b):
                if isinstance(a, ast.JoinedStr) and len(self.replaced) > mark:  # places inside are not told right
                    self.replaced[mark:] = [(self.old.span(a), self.new.span(b))]
                return True
            del self.replaced[mark:]
        return self.became(a, b)

    def same_fields(self, a, b):
        for name in a._fields:
            x, y = getattr(a, name, None), getattr(b, name, None)
            if isinstance(x, list):
                if isinstance(a, ast.Module) and name == "body":
                    if not self.same_module(x, y):
                        return False
                elif len(x) != len(y) or not all(map(self.same_value, x, y)):
                    return False
            elif not self.same_value(x, y) and name != "kind":
                return False
        return True

    def same_value(self, x, y):
        if isinstance(x, LOOSE):
            return type(x) is type(y)
        if isinstance(x, ast.AST):
            return isinstance(y, ast.AST) and self.same(x, y)
        return type(x) is type(y) and (x == y or x != x)

    def is_addition(self, node):
        wanted = (ast.Import, ast.ImportFrom) + (SETUP if self.setup else ())
        return isinstance(node, wanted) or is_require(node)

    def same_module(self, old, new):
        i = 0
        for node in new:
            extra = len(new) - len(old) > len(self.added)
            mark = len(self.replaced)
            if i < len(old) and (not extra or type(old[i]) is type(node) or not self.is_addition(node)):
                where = self.where
                if self.same(old[i], node):
                    i += 1
                    continue
                del self.replaced[mark:]
                if not extra or not self.is_addition(node):
                    return False
                self.where = where
            if not self.is_addition(node):
                self.where = self.where or (0, node.lineno)
                return False
            self.added.append(self.new.span(node))
        return i == len(old)


def bare(code):
    """Without the parentheses and blanks that may be put around what takes a place."""
    return re.sub(rb"^\)+|[ (]+$", b"", code)


def check_bytes(comparison):
    """Outside of what was replaced and added all bytes have to be the same, and in place."""
    old, new = comparison.old.bytes, comparison.new.bytes
    head = header_end(old)
    crlf = old.count(b"\r\n") == old.count(b"\n") > 0
    at = [0, 0]
    for (start, end), (now, then) in sorted(comparison.replaced) + [((len(old), len(old)), (len(new), len(new)))]:
        was, is_ = old[at[0]:start], new[at[1]:now]
        if bare(was) != bare(is_):
            check_added(comparison, was, is_, at, head, crlf)
        at = [end, then]


HEADER = re.compile(rb"#!|coding|-\*-|vim:|copyright|licen[sc]e|SPDX|/// script|pylint:|flake8:|ruff:|mypy:|pyright:|isort:|fmt:|type:", re.I)


def header_end(text):
    """Where the comments at the top end that are about the file: a last one right above code, and not above imports or the
    docstring, is about that code."""
    comments = re.match(rb"(?:[ \t]*#[^\n]*\n|[ \t\f]*\r?\n)*", text).group()
    last = re.search(rb"(?:[ \t]*#[^\n]*\n)+\Z", comments)
    code = text[len(comments):]
    if last and not HEADER.search(last.group()) and not re.match(rb"import\b|from\b|[a-zA-Z]{0,2}[\"']", code):
        return min(last.start(), re.match(rb"(?:[ \t]*#[^\n]*\n)*", text).end())
    return re.match(rb"(?:[ \t]*#[^\n]*\n)*", text).end()


def squeezed(text):
    """What is left when lines are joined: blanks, parentheses, and commas in front of brackets do not count."""
    return re.sub(rb"[\s()]|,(?=\s*[)\]}])", b"", text)


def is_rejoined(was, is_):
    """Whether lines were joined and nothing else happened; `is_` has a NUL for what was put in. Trees are compared apart."""
    empty = re.compile(rb"\n[ \t\r]*(?=\n)")
    joined = is_.replace(b"\0", b"")
    return len(empty.findall(joined)) >= len(empty.findall(was)) and squeezed(joined) == squeezed(was)


def check_added(comparison, was, is_, at, head, crlf):
    spans = [(s - at[1], e - at[1]) for s, e in comparison.added if at[1] <= s and e <= at[1] + len(is_)]
    for s, e in reversed(spans):
        is_ = is_[:s] + b"\0" + is_[e:]
    blank = re.compile(rb"[ \t\r\n;]*\0[ \t\r\n;\0]*")
    place, rest, done = 0, b"", 0
    for match in blank.finditer(is_):  # each run of additions with the white space around it
        before, after = is_[done:match.start()], is_[match.end():]
        rest += before
        gap = re.match(rb"[ \t\r\n;]*", was[len(rest):]).group()
        place = len(rest) + at[0]
        if place + len(gap) < head:
            raise Wrong("something is put into the comments at the top")
        if crlf and re.search(rb"(?<!\r)\n", match.group()):
            raise Wrong("a line end is not the file's")
        if len(gap) > len(match.group()) and not is_rejoined(was, is_):
            raise Wrong("white space is gone")
        rest += gap
        done = len(is_) - len(after)
    rest += is_[done:]
    if bare(rest) != bare(was) and not is_rejoined(was, is_):
        i = next((i for i, (x, y) in enumerate(zip(rest, was)) if x != y), min(len(rest), len(was)))
        raise Wrong(f"bytes outside of the edits differ: {was[max(0, i - 30):i + 40]!r} is {rest[max(0, i - 30):i + 40]!r}")


def judge(before, after, findings, values, folder, template="", setup=False, path=""):
    """Raises Wrong; returns the code that was replaced. `values`: what the store holds, by name."""
    if before == after:
        return b""
    if compiles(before) and not compiles(after):
        raise Wrong("it does not compile any more")
    try:
        old = Text(before)
    except (SyntaxError, ValueError):
        return judge_lines(before, after, findings)
    new = Text(named.put_back(before, unused.put_back(before, after), values))
    if ast.get_docstring(old.tree, clean=False) != ast.get_docstring(new.tree, clean=False):
        raise Wrong("the docstring is not one any more")
    if old.encoding != new.encoding:
        raise Wrong("its encoding is another one")
    fixed = [old.place(f["line"], f["column"]) for f in findings if f["fixed"]]
    comparison = Comparison(old, new, fixed, values, folder, path, template, setup)
    if not comparison.same(old.tree, new.tree):
        was, now = comparison.where or (0, 0)
        lines = [text.bytes.splitlines()[at - 1][:150].decode() if at else "" for text, at in ((old, was), (new, now))]
        raise Wrong(f"the trees differ: line {was} `{lines[0]}` is line {now} `{lines[1]}`")
    check_bytes(comparison)
    check_scopes(comparison)
    for place in fixed:
        if not any(start <= place < end for (start, end), _ in comparison.replaced):
            raise Wrong(f"the literal at byte {place} is said to be fixed, and is not")
    return b" ".join(old.bytes[start:end] for (start, end), _ in comparison.replaced)


def codes(code):
    """The code object and all those inside of it."""
    yield code
    for constant in code.co_consts:
        if hasattr(constant, "co_code"):
            yield from codes(constant)


def check_scopes(comparison):
    """A name that came with a read is a global's, as Python's compiler sees it."""
    new = comparison.new
    spans = [(comparison.old.bytes[slice(*was)], now) for was, now in comparison.replaced]
    for code in codes(compile(new.bytes.decode(), "x", "exec", dont_inherit=True)):
        own = {i.argval for i in dis.get_instructions(code) if i.opname == "STORE_NAME"}
        for i in dis.get_instructions(code):
            local = i.opname.startswith(("LOAD_FAST", "LOAD_DEREF", "LOAD_CLASSDEREF"))
            local |= i.opname == "LOAD_NAME" and code.co_name != "<module>" and i.argval in own
            where = i.positions
            if not local or where.lineno is None:
                continue
            at = new.starts[where.lineno - 1] + where.col_offset
            for old, (start, end) in spans:
                if start <= at < end and not re.search(rb"\b%s\b" % re.escape(i.argval).encode(), old):
                    raise Wrong(f"line {where.lineno}: {i.argval} is a local name there")


def judge_lines(before, after, findings):
    """For what is not Python to Python: lines change only where something is said to be fixed."""
    lines = {line for f in findings if f["fixed"] for line in range(f["line"], f["end_line"] + 1)}
    old = [line for i, line in enumerate(before.splitlines(), 1) if i not in lines]
    new = after.splitlines()
    at = 0
    for line in old:
        while at < len(new) and new[at] != line:
            at += 1
        if at == len(new):
            raise Wrong(f"a line is gone: {line!r}")
        at += 1
    return b""
