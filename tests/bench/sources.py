"""Python and TypeScript programs made up from a seed: the same text on every machine, at any size.

They look like code to a scanner (words that share letters with the keywords, strings, comments, calls, tables),
they have as many syntax nodes in a kilobyte (some 130), they parse without an error, and they hold findings only
where they are asked to.
"""

WORDS = """account action address amount answer area argument array average balance batch begin block body border
bottom bucket buffer build button cache call cell change channel check child clean client close code collect
color column command common compare complete compute connect contain content context control convert copy count create
current cursor data debug decline define depend describe design detail device direct display document
domain driver element empty enable engine enter entry error event example execute exist expand expect extend
factor field file filter final find first flag folder format forward frame future general group handle
header height hidden history index info input insert inspect instance integer interval invoice item join jump keep label
language last layer layout left length level library limit line link list load local log loop main manage map mark match
maximum measure member memory menu message method minimum mode model module monitor month move network node normal note
notify number object offset open option order output owner page panel parent parse part path pattern period phase place
point policy position prefix prepare preview process profile progress project property provide query queue range rate
reader recent record reduce region register release remote remove rename render repeat replace report request require
reserve resource response restore result retry right route row rule sample scale schedule scope screen script
search second section segment select send sequence series server service setting shape share signal simple single size
sort source space split stage start state status step storage stream string style submit summary support symbol
table target task template text time title total track transfer tree trigger type update upload usage user valid value
vector version view visible volume wait warning watch weight width window worker write zone assigning designing""".split()


class Random:
    """Knuth's MMIX generator: Python's own may change."""

    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % n

    def word(self):
        return WORDS[self.below(len(WORDS))]

    def name(self):
        return self.word() + "_" + self.word()

    def camel(self):
        return self.word() + self.word().title()


def words(r, n):
    return " ".join(r.word() for _ in range(n))


def python_function(r, i, finding):
    a, b, c, d = r.name(), r.word(), r.name(), r.word()
    lines = [
        f"def {a}_{i}({b}, {c}=None, *, limit={r.below(1000)}):",
        f'    """{words(r, 9).capitalize()}.',
        "",
        f"    {words(r, 12).capitalize()}",
        f"    {words(r, 13)}.",
        '    """',
        f"    # {words(r, 11)}",
        f"    {d} = [{b}.{r.word()}({c}, {r.below(100)}) for {r.word()}_item in range(limit)]",
        f"    if {c} is not None and len({d}) > {r.below(50)}:  # {words(r, 4)}",
        f'        {d}.append({{"{r.word()}": {b}, "{r.word()}": "{words(r, 3)}", "{r.word()}": {r.below(9)}.5}})',
        f"    for index, {r.word()}_part in enumerate({d}):",
        f'        log("{r.word()} %s of %s", index, {b}[index:{c} + 1], {r.word()}={b}.{r.word()}.{r.word()})',
    ]
    if finding:
        lines.append(f'    token = jwt.encode({{"{r.word()}": {b}}}, "value-{r.below(2**30)}-{i}", algorithm="HS256")')
    lines += [f"    return {d}, {c}", "", ""]
    return lines


def typescript_function(r, i, finding):
    a, b, c, d = r.camel(), r.word() + "Arg", r.camel(), r.word() + "Result"
    lines = [
        "/**",
        f" * {words(r, 11).capitalize()},",
        f" * {words(r, 12)}.",
        " */",
        f"export function {a}{i}({b}: string, {c}: {{ {r.word()}?: number }} = {{}}): number[] {{",
        f"  // {words(r, 11)}",
        f"  const {d} = [...{b}].map((part, index) => part.charCodeAt(0) * {r.below(90)} + index);",
        f"  if ({c}.{r.word()} !== undefined && {d}.length > {r.below(50)}) {{ // {words(r, 4)}",
        f"    log(`{words(r, 2)} ${{{b}}} {r.word()}`, {{ {r.word()}: {b}, {r.word()}: '{words(r, 3)}' }});",
        "  }",
        f"  for (const each of {d}) if (each % {2 + r.below(9)} === 0) {d}.push(each / 2);",
    ]
    if finding:
        lines.append(f"  const token = jwt.sign({{ {r.word()}: {b} }}, 'value-{r.below(2**30)}-{i}', {{ algorithm: 'HS256' }});")
    lines += [f"  return {d};", "}", ""]
    return lines


def source(kind, size, seed, findings=0):
    """Some `size` bytes of program (the last function is finished); `findings` signing keys spread over it."""
    r = Random(seed)
    function = python_function if kind == "py" else typescript_function
    head = {"py": "import jwt", "ts": "import * as jwt from 'jsonwebtoken';"}[kind]
    lines = [head, ""] if findings else []
    length, i, found = 0, 0, 0
    while length < size or found < findings:
        due = found < findings and length * (findings + 1) >= size * (found + 1)
        more = function(r, i, due)
        found += due
        lines += more
        length += sum(len(line) + 1 for line in more)
        i += 1
    return "\n".join(lines) + "\n"


SMALL_PY = '''import os
from flask import Flask
import jwt

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = "value-for-the-small-file-8413"


def token(user):
    return jwt.encode({"sub": user}, app.config["JWT_SECRET_KEY"], algorithm="HS256")


@app.route("/")
def index():
    return {"token": token("ada"), "debug": os.environ.get("DEBUG")}
'''
