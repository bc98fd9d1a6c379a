"""The forms of Python that give a name a meaning, the places that a secret stands in, and what holds both. NAME is the name
that the fix may need, LIT the secret."""

import nesting

HEAD = ["import contextlib", "import sys", "from itsdangerous import Signer"]

# What the file has of its own: the name that is bound once more, and the imports.
FILES = [
    ("os", []), ("os", []), ("os", []), ("os", ["import os", "print(len(os.sep))"]), ("os", ["import os.path", "print(os.sep)"]),
    ("environ", ["from os import environ", "print(len(environ) > 0)"]), ("system", ["import os as system", "print(system.sep)"]),
    ("env", ["from os import environ as env", "print('PATH' in env)"]), ("_os", []), ("_os", ["os = 7", "print(os)"]),
    ("os", ["try:", "    import os", "except ImportError:", "    os = None"]), ("os", ["if sys:", "    import os"]),
    ("path", ["from os import path", "print(path.sep)"]), ("os", ["from other import *", "print(sep)"]),
    ("os", ["from starred import *", "print(sep)"]), ("os", ["import os", "from hiding import *", "print(sep)"]),
    ("os", ["import os", "from starred import *", "print(os.sep)"]), ("os", ["import os", "from string import *", "print(os.sep)"]),
    ("os", ["import os, json as j", "print(j.dumps(os.sep))"]), ("os", ["def outer_import():", "    import os", "    return os.sep",
    "print(outer_import())"]), ("os", ["import os", "import os as other_os", "del other_os"]), ("environ", ["import os", "environ = 7"]),
    ("os", ["os = __import__('os')", "print(os.sep)"]), ("os", ["def imports():", "    global os", "    import os", "imports()", "print(os.sep)"]),
    ("environ", ["from os import *", "print(sep)"]), ("os", ["import os as first, sys as os", "print(first.sep, os.maxsize > 0)"]),
    ("os", ["import os", "def uses_os(): return os.sep", "print(uses_os())"]),
]
MODULES = {"other.py": "sep = 1\n", "starred.py": "import os\nsep = os.sep\n", "hiding.py": "os = 5\nsep = 2\n"}

# Binding forms: (what it is, its lines, whether the name is bound behind them).
BINDINGS = [
    ("assign", ["NAME = 5"], True), ("annotated", ["NAME: int = 5"], True), ("annotation", ["NAME: int"], False),
    ("augmented", ["NAME = 1", "NAME += 4"], True), ("tuple", ["NAME, rest = 5, 6"], True), ("list", ["[rest, NAME] = [5, 6]"], True),
    ("starred", ["rest, *NAME = [5, 6]"], True), ("nested", ["a, (b, NAME) = 1, (2, 3)"], True), ("chain", ["rest = NAME = 5"], True),
    ("for", ["for NAME in [5]:", "    print(NAME)"], True), ("for-tuple", ["for i, NAME in enumerate([5]):", "    pass"], True),
    ("for-empty", ["for NAME in []:", "    pass"], False), ("for-else", ["for NAME in [5]: pass", "else:", "    print(1)"], True),
    ("with", ["with contextlib.nullcontext(5) as NAME:", "    pass"], True),
    ("with-tuple", ["with contextlib.nullcontext((5, 6)) as (rest, NAME):", "    pass"], True),
    ("with-two", ["with contextlib.nullcontext(5) as rest, contextlib.nullcontext(6) as NAME:", "    pass"], True),
    ("with-brackets", ["with (contextlib.nullcontext(5) as rest, contextlib.nullcontext(6) as NAME):", "    pass"], True),
    ("import-as", ["import string as NAME"], True), ("import-dotted-as", ["import json.decoder as NAME"], True),
    ("from-as", ["from string import digits as NAME"], True), ("import-same", ["import os as NAME"], True),
    ("import-conditional", ["if len(sys.argv) > 5:", "    import string as NAME"], False), ("import-path", ["import os.path"], False),
    ("import-tried", ["try:", "    import missing_module as NAME", "except ImportError:", "    NAME = None"], True),
    ("def", ["def NAME():", "    return 5"], True), ("async-def", ["async def NAME():", "    return 5"], True),
    ("class", ["class NAME:", "    environ = {}"], True), ("decorated", ["@staticmethod", "def NAME():", "    pass"], True),
    ("class-in-class", ["class Outer:", "    class NAME:", "        pass"], False),
    ("class-member", ["class Outer:", "    NAME = 5"], False), ("class-loop", ["class Outer:", "    for NAME in [5]: pass"], False),
    ("walrus", ["if (NAME := 5):", "    pass"], True), ("walrus-argument", ["print((NAME := 5))"], True),
    ("comprehension", ["print([NAME for NAME in [5]])"], False), ("comprehension-dict", ["print({NAME: 1 for NAME in [5]})"], False),
    ("comprehension-tuple", ["print([NAME for i, NAME in enumerate([5])])"], False),
    ("generator", ["print(sum(NAME for NAME in [5]))"], False), ("lambda", ["print((lambda NAME: NAME)(5))"], False),
    ("lambda-default", ["print((lambda NAME=5, *a, **k: NAME)())"], False),
    ("except", ["try:", "    raise ValueError(5)", "except ValueError as NAME:", "    print(NAME)"], False),
    ("except-unused", ["try:", "    pass", "except ValueError as NAME:", "    print(NAME)"], False),
    ("except-star", ["try:", "    raise ExceptionGroup('g', [ValueError(5)])", "except* ValueError as NAME:", "    print(NAME)"], False),
    ("match", ["match 5:", "    case NAME:", "        pass"], True), ("match-as", ["match 5:", "    case int() as NAME:", "        pass"], True),
    ("match-list", ["match [5, 6]:", "    case [1, NAME]: pass", "    case [_, NAME]: pass"], True),
    ("match-star", ["match [5, 6]:", "    case [_, *NAME]: pass"], True), ("match-dict", ["match {'a': 5}:", "    case {'a': NAME}: pass"], True),
    ("match-rest", ["match {'a': 5}:", "    case {**NAME}: pass"], True), ("match-class", ["match 5j:", "    case complex(real=NAME): pass"], True),
    ("match-or", ["match 5:", "    case (5 as NAME) | (6 as NAME): pass"], True), ("match-guard", ["match 5:", "    case NAME if NAME > 9: pass"], True),
    ("match-value", ["class NAME_:", "    x = 5", "match 5:", "    case NAME_.x: print('x')"], False),
    ("del", ["NAME = 5", "del NAME"], False), ("del-list", ["NAME = rest = 5", "del (rest, NAME)"], False),
    ("global", ["def set_it():", "    global NAME", "    NAME = 5", "set_it()"], False),
    ("global-only", ["def ask_it():", "    global NAME", "ask_it()"], False),
    ("global-for", ["def set_it():", "    global NAME", "    for NAME in [5]: pass", "set_it()"], False),
    ("global-import", ["def set_it():", "    global NAME", "    import string as NAME", "set_it()"], False),
    ("global-def", ["def set_it():", "    global NAME", "    def NAME(): pass", "set_it()"], False),
    ("global-class", ["class Outer:", "    global NAME", "    NAME = 5"], False),
    ("global-later", ["def set_it():", "    global NAME", "    NAME = 5", "print(set_it.__name__)"], False),
    ("nonlocal", ["def around():", "    NAME = 1", "    def set_it():", "        nonlocal NAME", "        NAME = 5",
                  "    set_it()", "    return NAME", "print(around())"], False),
    ("function", ["def uses():", "    NAME = 5", "    return NAME", "print(uses())"], False),
    ("parameter", ["def uses(NAME):", "    return NAME", "print(uses(5))"], False),
    ("parameters", ["def uses(a, /, *NAME, b=1, **k):", "    return NAME", "print(uses(5))"], False),
    ("keyword-call", ["print(dict(NAME=5))"], False), ("attribute", ["class Thing: pass", "Thing.NAME = 5", "print(Thing.NAME)"], False),
    ("subscript", ["things = {}", "things['NAME'] = 5", "print(things)"], False), ("string", ["print('NAME = 5')  # NAME = 5"], False),
    ("loop-walrus", ["print([NAME := x for x in [5]])"], True), ("any-walrus", ["print(any((NAME := x) for x in [5]))"], True),
    ("async-for", ["async def go():", "    async def numbers():", "        yield 5", "    async for NAME in numbers(): pass",
                   "try:", "    go().send(None)", "except StopIteration:", "    pass"], False),
    ("try-finally", ["try:", "    NAME = 5", "finally:", "    pass"], True), ("if", ["if len(sys.argv) > 5:", "    NAME = 5"], False),
    ("while", ["while True:", "    NAME = 5", "    break"], True), ("type-checking", ["TYPE_CHECKING = False", "if TYPE_CHECKING:", "    import os as NAME"], False),
    ("exec", ["exec('NAME = 5')"], False), ("globals", ["globals()['NAME'] = 5"], False), ("globals-update", ["globals().update(NAME=5)"], False),
    ("setattr", ["setattr(sys.modules[__name__], 'NAME', 5)"], False), ("vars", ["vars()['NAME'] = 5"], False),
    ("eval", ["print(eval('5'))"], False), ("modules", ["sys.modules[__name__].NAME = 5"], False),
    ("function-globals", ["def theirs(): pass", "theirs.__globals__['NAME'] = 5"], False),
    ("global-nested", ["def around():", "    def inner():", "        global NAME", "        NAME = 5", "    inner()", "around()"], False),
    ("global-del", ["NAME = 5", "def drops():", "    global NAME", "    del NAME", "drops()"], False),
    ("global-except", ["def fails():", "    global NAME", "    try: raise ValueError(5)", "    except ValueError as NAME: pass", "fails()"], False),
    ("global-with", ["def uses():", "    global NAME", "    with contextlib.nullcontext(5) as NAME: pass", "uses()"], False),
    ("global-match", ["def uses():", "    global NAME", "    match 5:", "        case NAME: pass", "uses()"], False),
    ("global-walrus", ["def uses():", "    global NAME", "    print([NAME := x for x in [5]])", "uses()"], False),
    ("walrus-while", ["while (NAME := 0): pass"], True), ("walrus-condition", ["print([x for x in [5] if (NAME := x)])"], True),
    ("walrus-hole", ["print(f'{(NAME := 5)}')"], True), ("walrus-default", ["def uses(a=(NAME := 5)): return a", "print(uses())"], True),
    ("walrus-lambda", ["print((lambda: (NAME := 5))())"], False), ("class-import", ["class Outer:", "    import string as NAME"], False),
    ("class-walrus", ["class Outer:", "    print((NAME := 5))"], False), ("class-with", ["class Outer:", "    with contextlib.nullcontext(5) as NAME: pass"], False),
    ("annotation-text", ["def uses(a: 'NAME' = 5) -> 'NAME': return a", "print(uses())"], False),
    ("for-member", ["class Box: pass", "for Box.NAME in [5]: print(Box.NAME)"], False), ("for-starred", ["for i, *NAME in [(1, 2, 3)]: pass"], True),
    ("with-subscript", ["things = {}", "with contextlib.nullcontext(5) as things['NAME']: print(things)"], False),
    ("single-tuple", ["(NAME,) = [5]"], True), ("star-alone", ["*NAME, = [5]"], True), ("nested-comprehension", ["print([[NAME for NAME in x] for x in [[5]]])"], False),
    ("import-path-as", ["import os.path as NAME"], True), ("builtins", ["import builtins", "builtins.NAME = 5"], False), ("locals", ["locals()['NAME'] = 5"], False),
    ("exec-apart", ["exec('NAME = 5', {})"], False), ("except-group-tuple", ["try: raise KeyError(5)", "except (ValueError, KeyError) as NAME: print(NAME)"], False),
    ("member-write", ["class Box: environ = {}", "NAME = Box", "NAME.environ = {'a': 1}"], True), ("none", [], False),
]
# What only a function takes: (what it is, its parameters).
PARAMETERS = [("NAME=5", "parameter-default"), ("*NAME", "parameter-rest"), ("**NAME", "parameter-keywords"),
              ("*, NAME=5", "parameter-only"), ("NAME=5, /", "parameter-position"), ("NAME: int = 5", "parameter-typed")]

SHOW = "print(type(NAME).__name__)"
SIGN = "Signer('LIT').sign(b'x')"
SECRETS = [
    ("plain", [f"print({SIGN})"]), ("plain", [f"print({SIGN})"]), ("constant", ["SECRET_KEY = 'LIT'", "print(Signer(SECRET_KEY).sign(b'x'))"]),
    ("lambda", [f"print((lambda: {SIGN})())"]), ("lambda-parameter", [f"print((lambda NAME: {SIGN})(5))"]),
    ("lambda-default", ["print((lambda s=Signer('LIT'), NAME=5: s.sign(b'x'))())"]),
    ("comprehension", [f"print([{SIGN} for i in range(1)])"]), ("comprehension-target", [f"print([{SIGN} for NAME in range(1)])"]),
    ("comprehension-source", ["print([NAME.sign(b'x') for NAME in [Signer('LIT')]])"]),
    ("comprehension-second", ["print([s.sign(b'x') for NAME in [5] for s in [Signer('LIT')]])"]),
    ("comprehension-condition", ["print([1 for NAME in [5] if print(Signer('LIT').sign(b'x')) or True])"]),
    ("default", ["def signs(s=Signer('LIT')):", "    print(s.sign(b'x'))", "signs()"]),
    ("default-beside", ["def signs(NAME=5, s=Signer('LIT')):", "    print(s.sign(b'x'), NAME)", "signs()"]),
    ("default-body", ["def signs(s=Signer('LIT')):", "    NAME = 5", "    print(s.sign(b'x'), NAME)", "signs()"]),
    ("decorator", [f"@(lambda f: print({SIGN}) or f)", "def NAME(): pass", SHOW]),
    ("decorator-argument", ["def marks(s): return lambda f: print(s.sign(b'x')) or f", "@marks(Signer('LIT'))", "class NAME: pass", SHOW]),
    ("base", ["def base(s):", "    print(s.sign(b'x'))", "    return object", "class NAME(base(Signer('LIT'))): pass", SHOW]),
    ("walrus", ["if (signer := Signer('LIT')):", "    print(signer.sign(b'x'))"]),
    ("except", ["try:", "    raise ValueError(5)", "except ValueError as NAME:", f"    print({SIGN})"]),
    ("except-other", ["try:", "    raise ValueError(5)", "except KeyError as NAME: pass", "except ValueError:", f"    print({SIGN})"]),
    ("behind-except", ["try:", "    raise ValueError(5)", "except ValueError as NAME: pass", f"print({SIGN})"]),
    ("with", ["with contextlib.nullcontext(Signer('LIT')) as NAME:", "    print(NAME.sign(b'x'))"]),
    ("for", ["for NAME in [Signer('LIT')]:", "    print(NAME.sign(b'x'))"]),
    ("match", ["match Signer('LIT'):", "    case NAME: print(NAME.sign(b'x'))"]),
    ("guard", ["match 5:", "    case NAME if not print(Signer('LIT').sign(b'x')): print(NAME)"]),
    ("itself", ["NAME = Signer('LIT')", "print(NAME.sign(b'x'))"]), ("hole", ["print(f\"{Signer('LIT').sign(b'x')}\")"]),
    ("annotated", ["SECRET_KEY: str = 'LIT'", "print(Signer(SECRET_KEY).sign(b'x'))"]),
    ("class", ["class Settings:", "    SECRET_KEY = 'LIT'", "print(Signer(Settings.SECRET_KEY).sign(b'x'))"]),
    ("class-named", ["class Settings:", "    NAME = 5", "    SECRET_KEY = 'LIT'", "print(Signer(Settings.SECRET_KEY).sign(b'x'))"]),
    ("class-late", ["class Settings:", "    SECRET_KEY = 'LIT'", "    NAME = 5", "print(Signer(Settings.SECRET_KEY).sign(b'x'))"]),
    ("method-named", ["class Settings:", "    NAME = 5", "    def sign(self):", f"        print({SIGN})", "Settings().sign()"]),
    ("class-comprehension", ["class Settings:", "    NAME = 5", "    signed = [Signer('LIT').sign(b'x') for i in range(1)]", "print(Settings.signed)"]),
    ("class-comprehension-source", ["class Settings:", "    NAME = 5", "    signed = [s.sign(b'x') for s in [Signer('LIT')]]", "print(Settings.signed)"]),
    ("global", ["def signs():", "    global NAME", f"    print({SIGN})", "signs()"]),
    ("global-set", ["def signs():", "    global NAME", f"    print({SIGN})", "    NAME = 5", "signs()"]),
    ("unbound", ["def signs():", f"    print({SIGN})", "    NAME = 5", "signs()"]),
    ("unbound-loop", ["def signs():", f"    print({SIGN})", "    for NAME in [5]: pass", "signs()"]),
    ("unbound-import", ["def signs():", f"    print({SIGN})", "    import string as NAME", "    print(NAME.digits)", "signs()"]),
    ("own-import", ["def signs():", "    import os as NAME", f"    print({SIGN}, NAME.sep)", "signs()"]),
    ("closure", ["def around():", "    def signs():", f"        print({SIGN})", "    NAME = 5", "    signs()", "    return NAME", "around()"]),
    ("nonlocal", ["def around():", "    NAME = 5", "    def signs():", "        nonlocal NAME", f"        print({SIGN})", "    signs()",
                  "    return NAME", "around()"]),
    ("generator", ["def signs():", f"    yield {SIGN}", "print(list(signs()))"]), ("itself-chain", ["NAME = signer = Signer('LIT')", "print(signer.sign(b'x'))"]),
    ("class-itself", ["class Settings:", "    NAME = Signer('LIT')", "print(Settings.NAME.sign(b'x'))"]),
    ("class-base-inner", ["def base(s):", "    print(s.sign(b'x'))", "    return object", "class Settings:", "    class NAME(base(Signer('LIT'))): pass"]),
    ("class-default", ["class Settings:", "    def NAME(self, s=Signer('LIT')): return s.sign(b'x')", "print(Settings().NAME())"]),
    ("class-loop", ["class Settings:", "    for NAME in [Signer('LIT')]: print(NAME.sign(b'x'))"]),
    ("class-loop-again", ["class Settings:", "    for i in range(2):", f"        if not i: print({SIGN})", "        NAME = 5"]),
    ("starred-argument", ["print(*[Signer('LIT').sign(b'x') for i in range(1)], sep='')"]), ("walrus-argument", ["print((NAME := Signer('LIT')).sign(b'x'))"]),
    ("except-in", ["def signs():", "    try:", "        raise ValueError(5)", "    except ValueError as NAME:", "        pass",
                   f"    print({SIGN})", "signs()"]),
]


def frames(number):
    """What may stand around: (what it is, lines around the body as a function of it, whether it takes parameters)."""
    def block(*head, tail=(), by=1):
        return lambda body, parameters="": [line.replace("PARAMS", parameters) for line in head] + indent(body, by) + list(tail)
    f, c = f"function_{number}", f"Class{number}"
    return [
        ("function", block(f"def {f}(PARAMS):", tail=[f"{f}()"]), True), ("function", block(f"def {f}(PARAMS):", tail=[f"{f}()"]), True),
        ("late", lambda body, parameters="": [f"def {f}({parameters}):", *indent(body, 1), f"run_later.append({f})"], True),
        ("class", block(f"class {c}:"), False), ("method", lambda body, parameters="": [
            f"class {c}:", f"    def method(self{', ' + parameters if parameters else ''}):", *indent(body, 2), f"{c}().method()"], True),
        ("static", lambda body, parameters="": [f"class {c}:", "    @staticmethod", f"    def method({parameters}):", *indent(body, 2),
                                                f"{c}.method()"], True),
        ("if", block("if sys:"), False), ("else", block("if not sys:", "    pass", "else:"), False),
        ("try", block("try:", tail=["finally:", "    pass"]), False),
        ("handler", block("try:", "    raise KeyError(1)", "except KeyError:"), False), ("for", block("for each in range(1):"), False),
        ("while", block("while True:", tail=["    break"]), False), ("with", block("with contextlib.nullcontext():"), False),
        ("async", block(f"async def {f}(PARAMS):", tail=["try:", f"    {f}().send(None)", "except StopIteration:", "    pass"]), True),
        ("generator", block(f"def {f}(PARAMS):", "    yield 1", tail=[f"list({f}())"]), True),
        ("case", block("match 5:", "    case 5:", by=2), False),
    ]


def indent(lines, by):
    return ["    " * by + line for line in lines or ["pass"]]


def program(rng, number):
    """A program: (what it is made of, its files). Not all of them run."""
    name, own = rng.choice(FILES)
    what, lines, bound = BINDINGS[number % len(BINDINGS)]
    secret, body = rng.choice(SECRETS)
    around = [rng.choice(frames(i)) for i in range(rng.choice([0, 0, 1, 1, 2, 3]))]
    takes = [i for i, frame in enumerate(around) if frame[2]]
    parameters = {}
    if takes and rng.random() < 0.12:
        text, what = rng.choice(PARAMETERS)
        parameters[rng.choice(takes)], lines, bound = text, [], False
    at, after = rng.randint(0, len(around)), rng.random() < 0.4
    shown = lines + ([SHOW] if bound else [])
    body = nesting.nested(body, shown, around, (at, after), parameters)
    made = " ".join([f"{what} of {name}", "after" if after else "before", f"{secret} at {at}", "in", *(f[0] for f in around)])
    text = "\n".join(HEAD + own + ["run_later = []"] + body + ["for run in run_later:", "    run()"]) + "\n"
    return made, {"main.py": text.replace("NAME", name), **MODULES}
