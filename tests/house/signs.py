"""How languages spell strings, comments and operators stands in their language.conf: for `check`."""

import re

# The rooms that read code, write it, or show it. Others read texts that have a syntax of their own: env files, JSON, YAML,
# ignore files, languages without a grammar.
ROOMS = re.compile(r"src/(text|syntax|scan|fix|prove|report|app/job|app/undo)/|src/[^/]*$")

# Whole texts and characters in C that are signs of a language: operators, marks of comments, strings and holes, marks of
# literal types and of generated files, the first word of names.
SIGNS = set(r"""
"||" "??" "?\?" "||=" "??=" "?\?=" "or" "and" "+=" "+" "%" "*" "as" "const" "<const>" "#" "//" "/*" "*/" "<!--" '#'
"!=" "!==" "==" "===" "!" "?." "?\?." "${" "{" "}" '"' '\'' '`' "\"" "'" "`" "\"\"\"" "'''" ".min." "JWT_" "JWT" "env[\"{{name}}\"]"
""".split()) | {'"as const"', '" || "', '" ?? "', '" + "', '"not "', '" not in "', '"not in"'}

# Where one is no sign of a language.
ANY = "`*` stands for every name, member or item, in rules and in shapes"
OWN = "what our own files under grammars/ are written in"
KEPT = {
    "src/app/job/baseline.c": "the lines of a baseline file",
    "src/app/job/glimpse.c": "joins the parts of a key of our own",
    "src/app/undo/journal_edits.c": "a key of the journal's JSON",
    "src/app/undo/journal_read.c": "a key of the journal's JSON",
    "src/fix/danger/loss_start.c": "what a dictionary or object that the parser could not tell from a block begins with",
    "src/fix/layout/style.c": "templates are written with double quotes, whatever the language",
    "src/fix/untrue.c": "the apostrophe of `don't`, and `*` in phrases of our own: any end of a word",
    "src/fix/values.c": "a private key that is JSON",
    "src/fix/variables/composed.c": ANY,
    "src/fix/variables/prefixes.c": ANY,
    "src/fix/variables/settings.c": ANY,
    "src/fix/variables/texts.c": ANY,
    "src/prove/environment.c": "as in src/fix/danger/loss_start.c, by code of its own",
    "src/scan/find/classify.c": "places to be filled in, of whatever program: ${X}, %X%",
    "src/scan/find/collector.c": ANY,
    "src/scan/find/detector.c": ANY,
    "src/scan/find/line_shape.c": 'a shape has "" for every string, however it is spelled',
    "src/scan/find/suppress.c": "an ignore mark for all rules",
    "src/scan/flow/qualify.c": "the path of a method whose object nobody knows",
    "src/scan/flow/resolve.c": ANY,
    "src/scan/flow/search_call.c": ANY,
    "src/scan/flow/search_name.c": ANY,
    "src/scan/names/bindings.h": ANY,
    "src/scan/prefilter/hint.c": ANY,
    "src/scan/prefilter/needle.c": "stands for a digit in the words of the prefilter",
    "src/scan/rules/catalogue.c": OWN,
    "src/scan/rules/published.c": OWN,
    "src/scan/rules/rule_check.c": OWN,
    "src/scan/rules/rules_read.c": OWN,
    "src/syntax/language.c": OWN,
    "src/syntax/language.h": "the name of a word list",
    "src/syntax/linkage.c": OWN,
    "src/text/diff.c": "paths as git quotes them",
    "src/text/spelling_read.c": "the quote that is put where none was seen",
}

LITERAL = re.compile(r"/\*.*?\*/|//[^\n]*|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'", re.S)


def signs(path, text):
    """(line, sign) of each in a file of C."""
    for match in LITERAL.finditer(text) if ROOMS.match(path) else ():
        if match[0] in SIGNS:
            yield text.count("\n", 0, match.start()) + 1, match[0]
