"""Plants secrets in Python source: at random literals, spelled and passed on in random ways, always the same for a seed."""

import ast
import base64
import io
import itertools
import random
import re
import tokenize

WORDS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"
ODD = ["'", '"', "\\", "$", "#", "{", "}", "`", " ", "\n", "\t", "%", "é", "키", "🔑", "${HOME}", "\\n", "=", "\r\n"]
PEM_HEAD = bytes.fromhex("308187020100301306072a8648ce3d020106082a8648ce3d030107046d306b0201010420")


class Plant:
    """One secret: where it stands, in bytes of the planted file, its value, and whether it has to be found."""

    def __init__(self, start, end, value, form, sure):
        self.start, self.end, self.value, self.form, self.sure = start, end, value, form, sure
        self.fixed, self.outcome = False, ""


def word(rng, length=20):
    return "".join(rng.choice(WORDS) for _ in range(length))


def jwt(rng):
    def part(text):
        return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")
    return ".".join([part('{"alg":"HS256","typ":"JWT"}'), part('{"sub":"%s"}' % word(rng, 12)), word(rng, 43)])


def pem(rng):
    body = base64.b64encode(PEM_HEAD + rng.randbytes(32) + bytes.fromhex("a14403420004") + rng.randbytes(64)).decode()
    lines = "\n".join(body[i:i + 64] for i in range(0, len(body), 64))
    return f"-----BEGIN PRIVATE KEY-----\n{lines}\n-----END PRIVATE KEY-----\n"


def text_value(rng):
    value = word(rng)
    if rng.random() < 0.3:
        for _ in range(rng.randint(1, 3)):
            at = rng.randint(0, len(value))
            value = value[:at] + rng.choice(ODD) + value[at:]
    return value


def escaped(rng, value, quote, triple=False):
    """The inside of a literal; some characters are escaped that need not be."""
    out = []
    for c in value:
        if c == "\n" and triple and rng.random() < 0.7:
            out.append(c)
        elif c in "\r\n\t\\" or c == quote:
            out.append({"\r": r"\r", "\n": r"\n", "\t": r"\t"}.get(c, "\\" + c))
        elif rng.random() < 0.02:
            out.append(f"\\x{ord(c):02x}" if ord(c) < 256 else f"\\U{ord(c):08x}")
        else:
            out.append(c)
    return "".join(out)


def spell_text(rng, value, enclosed=False):
    """`enclosed`: brackets are open around it, so it may go on in another line."""
    quote = rng.choice("'\"")
    way = rng.random()
    if enclosed and way > 0.92:
        return spell_commented(rng, value, quote)
    if way < 0.08 and not re.search(r"[\\\n\r\t'\"]", value):
        return rng.choice(["r", "R"]) + quote + value + quote
    if way < 0.12:
        return rng.choice("uU") + quote + escaped(rng, value, quote) + quote
    if way < 0.2:
        return quote * 3 + escaped(rng, value, quote, True) + quote * 3
    if way < 0.28:
        at = rng.randint(1, len(value) - 1)
        return f"{quote}{escaped(rng, value[:at], quote)}{quote} {quote}{escaped(rng, value[at:], quote)}{quote}"
    if way < 0.31:
        at = rng.randint(1, len(value) - 1)
        return f"{quote}{escaped(rng, value[:at], quote)}\\\n{escaped(rng, value[at:], quote)}{quote}"
    return quote + escaped(rng, value, quote) + quote


def spell_commented(rng, value, quote):
    """A concatenation with a comment between its parts, which may quote one of them."""
    at = rng.randint(1, len(value) - 1)
    note = rng.choice(["the first half", value[:at], value[at:]])
    note = re.sub(r"[^ -~]", " ", note)
    return f"{quote}{escaped(rng, value[:at], quote)}{quote}  # {note}\n {quote}{escaped(rng, value[at:], quote)}{quote}"


def spell(rng, bytes_too=True, enclosed=False):
    """(literal, value) of a fresh secret."""
    if bytes_too and rng.random() < 0.15:
        value = rng.randbytes(16) if rng.random() < 0.4 else word(rng).encode()
        return repr(value), value
    value = text_value(rng)
    return spell_text(rng, value, enclosed), value


# ---- how a literal gets to a sink: (form, code with one {} for each literal, whether it has to be found)
FLOWS = [
    ("argument", "jwt.encode({{}}, {})", True),
    ("argument", "jwt.encode({{}}, {})", True),
    ("argument", "jwt.encode({{}}, {}, algorithm='HS256')", True),
    ("keyword", "jwt.encode(payload={{}}, key={})", True),
    ("parenthesised", "jwt.encode({{}}, ({}))", True),
    ("spread out", "jwt.encode(\n {{}},  # payload\n {},\n)", True),
    ("branches", "jwt.encode({{}}, {} if jwt else {})", True),
    ("default of a lambda", "(lambda key={}: jwt.encode({{}}, key))()", False),
    ("dictionary", "jwt.encode({{}}, {{'key': {}}}['key'])", False),
    ("dictionary of arguments", "jwt.encode({{}}, **{{'key': {}}})", False),
    ("list", "jwt.encode({{}}, [{}, None][0])", False),
    ("nested", "jwt.encode({{}}, str(jwt.encode({{}}, {})))", False),
    ("decoding", "jwt.decode('', {}, algorithms=['HS256'])", True),
    ("or", "jwt.encode({{}}, None or {})", False),
    ("list of keys", "[jwt.encode({{}}, key) for key in [{}, {}]]", False),
    ("tuple of keys", "jwt.encode({{}}, ({}, {})[1])", False),
    ("dictionary of keys", "jwt.encode({{}}, {{'a': {}, 'b': {}}}['b'])", False),
    ("pairs", "jwt.encode({{}}, dict([('a', {}), ('b', {})])['a'])", False),
    ("below a parameter os", "(lambda os: jwt.encode({{}}, {}))(None)", True),
    ("below a loop over environ", "[jwt.encode({{}}, {}) for environ in (None,)]", True),  # of os ruff says F823, wrongly
    ("below an inner loop over environ", "[[jwt.encode({{}}, {}) for x in (1,)] for environ in (None,)]", True),
    ("comparison", "(jwt.encode({{}}, {}) == '')", True),
]
TEXT_FLOWS = [
    ("encoded", "jwt.encode({{}}, {}.encode())", True),
    ("bytes", "jwt.encode({{}}, bytes({}, 'utf-8'))", True),
    ("sum", "jwt.encode({{}}, {} + {})", False),
    ("comprehension", "[jwt.encode({{}}, key) for key in [{}]]", False),
]
FALLBACKS = [
    ("fallback", "jwt.encode({{}}, os.getenv('{env}', {}))", True),
    ("fallback", "jwt.encode({{}}, os.environ.get('{env}', {}))", True),
    ("fallback", "jwt.encode({{}}, os.environ.get('{env}') or {})", True),
    ("fallback", "jwt.encode({{}}, os.getenv('{env}', default={}))", True),
]
# ---- statements at the end of the file: (form, code with {n} for a fresh name, whether it reads variables)
STATEMENTS = [
    ("default by name", "PLANTED_{n} = {}\njwt.encode({{}}, os.getenv('{env}', PLANTED_{n}))\n", True),
    ("default by name, or", "PLANTED_{n} = {}\njwt.encode({{}}, os.environ.get('{env}') or PLANTED_{n})\n", True),
    ("default of a helper", "def planted_{n}(name, default=None):\n    return os.environ.get(name, default)\n\n\n"
     "jwt.encode({{}}, planted_{n}('{env}', {}))\n", True),
    ("default by keyword of a helper", "def planted_{n}(name, default=None):\n    return os.environ.get(name) or default\n\n\n"
     "jwt.encode({{}}, planted_{n}('{env}', default={}))\n", True),
    ("parameter of a helper", "def planted_{n}(key):\n    return jwt.encode({{}}, key)\n\n\nplanted_{n}({})\n", False),
    ("below a parameter os", "def planted_{n}(os):\n    return jwt.encode({{}}, {})\n", False),
    ("below a loop", "def planted_{n}():\n    key = {}\n    for os in (1, 2):\n        jwt.encode({{}}, key)\n", False),
    ("below except", "def planted_{n}():\n    try:\n        return jwt.encode({{}}, {})\n    except ValueError as os:\n"
     "        return None\n", False),
    ("below with", "def planted_{n}(it):\n    with it as os:\n        return jwt.encode({{}}, {})\n", False),
    ("below match", "def planted_{n}(it):\n    match it:\n        case [os]:\n            return jwt.encode({{}}, {})\n", False),
    ("below a walrus", "def planted_{n}(it):\n    if (os := it):\n        return jwt.encode({{}}, {})\n", False),
    ("below another import", "def planted_{n}():\n    import sys as os\n    return jwt.encode({{}}, {}), os\n", False),
    ("below a function os", "def planted_{n}():\n    def os():\n        pass\n    return jwt.encode({{}}, {}), os\n", False),
    ("beside a class's os", "class Planted{n}:\n    os = None\n    token = jwt.encode({{}}, {})\n", False),
    ("in a method below a class's os", "class Planted{n}:\n    os = None\n\n    def token(self):\n"
     "        return jwt.encode({{}}, {})\n", False),
    ("below nonlocal", "def planted_{n}(os):\n    def inner():\n        nonlocal os\n        os = 1\n"
     "        return jwt.encode({{}}, {})\n    return inner\n", False),
]


def flow(rng, has_os):
    """(code, plants) of an expression; the plants' places are those in the code."""
    flows = FLOWS + TEXT_FLOWS + (FALLBACKS if has_os else [])
    form, code, sure = rng.choice(flows)
    text_only = any(code is f[1] for f in TEXT_FLOWS + FALLBACKS)
    return fill(rng, form, code, sure, text_only, True)


def statement(rng, has_os):
    """The same of statements."""
    form, code, reads = rng.choice([s for s in STATEMENTS if has_os or not s[2]])
    return fill(rng, form, code.replace("{n}", word(rng, 6).lower()), False, reads, False)


def fill(rng, form, code, sure, text_only, enclosed):
    parts = code.replace("{env}", "PLANTED_" + word(rng, 6).upper()).replace("{{", "\0").replace("}}", "\1").split("{}")
    out, plants = parts[0], []
    for part in parts[1:]:
        literal, value = spell(rng, not text_only, enclosed)
        plants.append(Plant(len(out.encode()), len((out + literal).encode()), value, form, sure))
        out += literal + part
    return out.replace("\0", "{").replace("\1", "}"), plants


def hole(rng):
    value = word(rng)
    head = "f\"{jwt.encode({}, "
    return head + f"'{value}')}}\"", [Plant(len(head), len(head) + len(value) + 2, value, "hole of a string", True)]


def pem_list(rng):
    """Two keys in one list."""
    out, plants = rng.choice("[("), []
    for _ in range(2):
        value = pem(rng)
        literal = repr(value)
        plants.append(Plant(len(out), len(out) + len(literal), value, "list of private keys", False))
        out += literal + ", "
    return out + "]" if out[0] == "[" else out + ")", plants


def shaped(rng):
    """A value that gives itself away, as a bare literal."""
    if rng.random() < 0.1:
        return pem_list(rng)
    value, form = (jwt(rng), "token") if rng.random() < 0.8 else (pem(rng), "private key")
    literal = f'"""{value}"""' if "\n" in value and rng.random() < 0.5 else repr(value)
    return literal, [Plant(0, len(literal), value, form, False)]


# ---- places

def places(nodes):
    """(node, anything): the literals, and whether any expression could stand there."""
    fixed, inside = set(), set()
    for node in nodes:
        if isinstance(node, ast.JoinedStr):
            inside.update(map(id, ast.walk(node)))
        elif isinstance(node, ast.Match):
            for case in node.cases:
                fixed.update(map(id, ast.walk(case.pattern)))
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            fixed.add(id(node.value))
        for part in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            if part is not None:
                fixed.update(map(id, ast.walk(part)))
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, (str, bytes)) and id(node) not in inside:
            yield node, id(node) not in fixed


def named_literals(nodes):
    """(statement, literal, what to sign with): where a name gets a literal that a line below can give to a sink."""
    for node in nodes:
        target = None
        if isinstance(node, ast.Assign) and len(node.targets) == 1:
            target = node.targets[0]
        elif isinstance(node, ast.AnnAssign):
            target = node.target
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.args.defaults:
            name, default = node.args.args[-1:], node.args.defaults[-1]
            if name and isinstance(default, ast.Constant) and isinstance(default.value, str):
                yield node.body[-1], default, name[0]
        if isinstance(target, (ast.Name, ast.Attribute)) and isinstance(node.value, ast.Constant):
            if isinstance(node.value.value, (str, bytes)):
                yield node, node.value, target


class Planter:
    def __init__(self, text, rng):
        self.text, self.rng = text, rng
        self.tree = ast.parse(text)
        self.nodes = list(ast.walk(self.tree))
        self.found, self.named = list(places(self.nodes)), list(named_literals(self.nodes))
        self.starts = [0, *itertools.accumulate(map(len, text.splitlines(keepends=True)))]
        self.edits = []  # (start, end, code, plants)
        self.has_os = any(isinstance(n, ast.Import) and any(a.name == "os" and not a.asname for a in n.names)
                          for n in self.tree.body)

        others = {getattr(n, "arg", getattr(n, "id", None)) for n in self.nodes
                  if isinstance(n, ast.arg) or isinstance(getattr(n, "ctx", None), ast.Store)}
        self.may_mean_another = "jwt" in others

    def span(self, node):
        end = self.starts[node.end_lineno - 1] + node.end_col_offset
        return self.starts[node.lineno - 1] + node.col_offset, end

    def put(self, start, end, code, plants):
        free = all(end <= s or start >= e for s, e, _, _ in self.edits)
        if re.match(rb"\w", self.text[start - 1:start]) and re.match(r"\w", code):  # `return'x'`
            code = " " + code
            plants = [Plant(p.start + 1, p.end + 1, p.value, p.form, p.sure) for p in plants]
        if free:
            self.edits.append((start, end, code.encode(), plants))
        return free

    def put_at_literal(self, node, anything):
        start, end = self.span(node)
        way = self.rng.random()
        if not anything and way > 0.2:
            return  # a docstring, a type: looked at for the sake of those that nobody may touch
        if not anything or way < 0.1:
            self.put(start, end, *shaped(self.rng))
        elif way < 0.16:
            self.put(start, end, *hole(self.rng))
        elif way < 0.3:  # the file's own literal, as it is spelled there
            if not node.value:
                return
            head = "jwt.encode({}, "
            plant = Plant(len(head), len(head) + end - start, None, "own literal", False)
            own = self.text[start:end].decode()
            self.put(start, end, f"{head}{own})", [plant])
        else:
            self.put(start, end, *flow(self.rng, self.has_os))

    def put_by_statement(self, statement, literal, target):
        start, end = self.span(literal)
        first, last = self.span(statement)
        line_start = self.starts[statement.lineno - 1]
        line_end = self.starts[statement.end_lineno] if statement.end_lineno < len(self.starts) else len(self.text)
        indent, rest = self.text[line_start:first], self.text[last:line_end]
        if indent.strip() or not rest.endswith(b"\n") or not re.fullmatch(rb"\s*(#.*)?\s*", rest):
            return
        name = target.arg if isinstance(target, ast.arg) else ast.unparse(target)
        spelled, value = spell(self.rng, not isinstance(target, ast.arg))
        form = "default argument" if isinstance(target, ast.arg) else "assignment"
        if not self.put(start, end, spelled, [Plant(0, len(spelled.encode()), value, form, False)]):
            return
        at = line_start if isinstance(target, ast.arg) else line_end
        if not self.put(at, at, f"{indent.decode()}jwt.encode({{}}, {name})\n", []):
            self.edits.pop()

    def put_import(self):
        """`import jwt` before the first statement that may follow one."""
        body = self.tree.body
        skip = 1 if ast.get_docstring(self.tree, clean=False) is not None else 0
        while skip < len(body) and isinstance(body[skip], ast.ImportFrom) and body[skip].module == "__future__":
            skip += 1
        if skip < len(body):
            statement = min([body[skip], *getattr(body[skip], "decorator_list", [])], key=lambda n: n.lineno)
            start = self.starts[statement.lineno - 1]
            if statement.col_offset == (0 if not isinstance(body[skip], ast.FunctionDef | ast.ClassDef
                                                            | ast.AsyncFunctionDef) or statement is body[skip] else 1):
                before = self.text[:start].rstrip(b" \t\f")
                if before.endswith(b"\n") or not before:
                    self.put(start, start, "import jwt\n", [])

    def plant(self, most):
        if self.rng.random() < 0.7:
            self.put_import()
        for _ in range(most):
            if self.named and self.rng.random() < 0.25:
                self.put_by_statement(*self.rng.choice(self.named))
            else:
                self.put_at_literal(*self.rng.choice(self.found))
        if self.rng.random() < 0.3 and (not self.text or self.text.endswith(b"\n")):
            self.put(len(self.text), len(self.text), *statement(self.rng, self.has_os))
        return any(e[3] for e in self.edits)

    def result(self):
        out, plants, done = b"", [], 0
        for start, end, code, some in sorted(self.edits, key=lambda e: (e[0], e[1])):
            out += self.text[done:start]
            for plant in some:
                plants.append(Plant(plant.start + len(out), plant.end + len(out), plant.value, plant.form,
                                    plant.sure and not self.may_mean_another))
            out += code
            done = end
        return out + self.text[done:], plants


def dress(rng, text, plants, encoding):
    """The bytes as they are in a file, and the plants' places there: line ends, byte order mark, encoding, last line."""
    data = text.decode()
    cuts = sorted({p for plant in plants for p in (plant.start, plant.end)})
    crlf = b"\r" not in text and rng.random() < 0.08 and not any(b"\n" in text[p.start:p.end] for p in plants)
    mark = encoding == "utf-8" and rng.random() < 0.04
    if encoding == "utf-8-sig":
        encoding, mark = "utf-8", True

    def dressed(part):
        return (part.replace("\n", "\r\n") if crlf else part).encode(encoding)

    moved = {cut: len(dressed(text[:cut].decode())) + 3 * mark for cut in cuts}
    if rng.random() < 0.08:
        data = data.rstrip("\n")
    for plant in plants:
        plant.start, plant.end = moved[plant.start], moved[plant.end]
    return (b"\xef\xbb\xbf" if mark else b"") + dressed(data)


def compiles(data):
    try:
        compile(data, "x", "exec", dont_inherit=True)
        return True
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False


def plant(data, seed):
    """(planted bytes, plants) or None when nothing can be planted there."""
    rng = random.Random(seed)
    try:
        encoding = tokenize.detect_encoding(io.BytesIO(data).readline)[0]
        text = data.decode(encoding).encode()
        planter = Planter(text, rng)
        for _ in range(4 if planter.found else 0):
            planter.edits = []
            if not planter.plant(40 if rng.random() < 0.03 else rng.randint(1, 8)):
                continue
            planted, plants = planter.result()
            planted = dress(rng, planted, plants, encoding)
            if compiles(planted):
                return planted, plants
    except (SyntaxError, ValueError, RecursionError):
        pass
    return None
