"""What of languages may stand in C: for `check`. Names of languages stand nowhere, and words of languages in data alone."""

import re

# Names of languages, of their kinds of modules, and endings of their files: words of a text or parts of a name in C.
NAMES = re.compile(r"(?<![A-Za-z])(python|javascript|typescript|tsx|commonjs|esm)(?![A-Za-z])|"
                   r"\"[^\"\s]*\.(py|pyw|js|jsx|mjs|cjs|ts|mts|cts)\"", re.I)

# Files that name one all the same, and why.
NAMED = {
    "src/app/files/label.c": "folders whose names say nothing of what is in them",
    "src/base/variable.c": "the variables of other programs",
    "src/app/cli/help.c": "what the program says of itself",
    "src/app/cli/options.c": "what the program says of itself",
    "src/app/project/format.c": "reads the files of formatters, and each formats files of some endings",
    "src/app/project/tsconfig.c": "reads the files of one compiler, as dotenv.c those of another tool: how it finds its own "
                                  "version, and what that makes of modules",
}

# Words of languages that are whole texts in C, in the rooms that read code or look for its files.
ROOMS = re.compile(r"src/((syntax|scan|fix|prove)/|[^/]*$|app/job/|app/undo/|app/project/(module|others)\.c)")
WORDS = {"require", "import", "import type", "import type ", "import typeof ", "type ", "export =", "default", "exports",
         "module", "module.exports", "node:", "npm:", "jsr:", "https://", "http://", "npm/", "async", "await", "super",
         "__init__", "__init__.", "/__init__.py", "__getattr__", "process", "**", "true", "false", "True", "False",
         "function", "typeof", "typeof ", "continue", "if ", "delete ", "delete", "del", "from", "let", "const", "var", "@/", "~/", "src", "src/", " as ", "env-fallback",
         "same-value", "package.json", "tsconfig.json",
         "import ", "const ", "let ", "var ", "function ", "return ", "def ", "class ", "from ", "export ", "await ", "async "}

# Where one stands all the same, and why.
KEPT = {
    ("src/app/project/others.c", " as "): "how a class gets another name is looked for in a text of any language",
    ("src/fix/template.c", "async"): "a header of templates",
    ("src/prove/proof_place.c", "module"): "the name of a check",
    ("src/prove/proof_variable.c", "default"): "the name of a check",
    ("src/scan/flow/search_call.c", "**"): "a member in a `wrap` line",
    ("src/scan/rules/rule_check.c", "**"): "a member in a `wrap` line",
    ("src/scan/rules/form.c", "default"): "a form of the rules",
    ("src/scan/rules/rules_read.c", "module"): "a place in a `config` line",
}

TEXT = re.compile(r'"((?:\\.|[^"\\\n])*)"')


def without_comments(text):
    return re.sub(r"/\*.*?\*/", lambda m: re.sub(r"[^\n]", " ", m[0]), text, flags=re.S)


def named(path, text):
    """(number, name) of each language that a file of C names."""
    for number, line in enumerate(without_comments(text).split("\n"), 1):
        if not line.startswith("#include") and (match := NAMES.search(line)):
            yield number, match[0]


def words(path, text):
    """(number, word) of each text in a file of C that is a word of a language."""
    for number, line in enumerate(without_comments(text).split("\n"), 1) if ROOMS.match(path) else ():
        for match in TEXT.finditer(line):
            if match[1] in WORDS and not re.match(r"#include|    X\(", line):  # X: the names of the lists themselves
                yield number, match[1]
