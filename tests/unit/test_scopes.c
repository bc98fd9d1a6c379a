/* What a name means where `@` stands before it, in each language. */
#include "check.h"

#include "engine.h"
#include "prove/scopes.h"
#include "prove/scopes_read.h"
#include "syntax/parse.h"

typedef struct {
    const char *language, *text;
    MeaningKind kind;
    const char *path;
} Row;

static const Row rows[] = {
    {"python", "import os\n@os", MEANS_PATH, "os"},
    {"python", "@os\nimport os", MEANS_GLOBAL, ""},
    {"python", "import os as system\nprint(@system)", MEANS_PATH, "os"},
    {"python", "from os import environ as env\n@env", MEANS_PATH, "os.environ"},
    {"python", "import os.path\n@os", MEANS_PATH, "os"},
    {"python", "import os\nenv = os.environ\n@env", MEANS_PATH, "os.environ"},
    {"python", "if x:\n    import os\n@os", MEANS_LATE, "os"},
    {"python", "def f():\n    @os\nimport os\n", MEANS_PATH, "os"},
    {"python", "import os\ndef f():\n    @os\n    os = 1", MEANS_OTHER, ""},
    {"python", "import os\ndef f():\n    @os\n    import os", MEANS_LATE, "os"},
    {"python", "import os\ndef f(os):\n    @os", MEANS_OTHER, ""},
    {"python", "import os\ndef f(os, x=@os): pass", MEANS_PATH, "os"},
    {"python", "import os\ndef f(os) -> @os.T: pass", MEANS_PATH, "os"},
    {"python", "import os\nx = lambda os, y=@os: 1", MEANS_PATH, "os"},
    {"python", "import os\nx = lambda os: @os", MEANS_OTHER, ""},
    {"python", "import os\n@os\nfor os in x: pass", MEANS_PATH, "os"},
    {"python", "import os\nwhile x:\n    @os\n    os = 1", MEANS_OTHER, ""},
    {"python", "import os\nwith x as os: pass\n@os", MEANS_OTHER, ""},
    {"python", "import os\ntry: pass\nexcept E as os: pass\n@os", MEANS_OTHER, ""},
    {"python", "import os\nmatch x:\n    case [1, *os]: pass\n@os", MEANS_OTHER, ""},
    {"python", "import os\nmatch x:\n    case C(k=os): pass\n@os", MEANS_OTHER, ""},
    {"python", "import os\nmatch x:\n    case os.sep: pass\n@os", MEANS_PATH, "os"},
    {"python", "import os\ndel os\n@os", MEANS_OTHER, ""},
    {"python", "import os\n[os for os in x]\n@os", MEANS_PATH, "os"},
    {"python", "import os\n[@os for os in x]", MEANS_OTHER, ""},
    {"python", "import os\n[os for os in @os]", MEANS_PATH, "os"},
    {"python", "import os\n[y for os in x for y in @os]", MEANS_OTHER, ""},
    {"python", "import os\n[(os := y) for y in x]\n@os", MEANS_OTHER, ""},
    {"python", "import os\nclass C:\n    os = 1\n    def f(self): @os", MEANS_PATH, "os"},
    {"python", "import os\nclass C:\n    os = 1\n    x = @os", MEANS_OTHER, ""},
    {"python", "import os\nclass C:\n    x = @os\n    os = 1", MEANS_PATH, "os"},
    {"python", "import os\nclass C:\n    os = 1\n    x = [@os for y in z]", MEANS_PATH, "os"},
    {"python", "import os\ndef g():\n    global os\n    import sys as os\ndef f(): @os", MEANS_OTHER, ""},
    {"python", "import os\ndef f():\n    os = 1\n    def g():\n        global os\n        @os", MEANS_PATH, "os"},
    {"python", "import os\ndef f[os](x): return @os", MEANS_OTHER, ""},
    {"python", "import os\ntype os = int\n@os", MEANS_OTHER, ""},
    {"python", "import os\nfrom m import *\n@os", MEANS_OPEN, "os"},
    {"python", "from m import *\nimport os\n@os", MEANS_PATH, "os"},
    {"python", "import os\nfrom m import *\ndef f(): @os", MEANS_OPEN, "os"},
    {"python", "from m import Maker\nenv = Maker()\n@env", MEANS_PATH, "m.Maker()"},
    {"javascript", "@process", MEANS_GLOBAL, ""},
    {"javascript", "import process from 'node:process'; @process", MEANS_PATH, "process"},
    {"javascript", "import * as p from 'process'; @p", MEANS_PATH, "process"},
    {"javascript", "const { env: e } = require('node:process'); @e", MEANS_PATH, "process.env"},
    {"javascript", "const { env } = process; () => @env", MEANS_PATH, "process.env"},
    {"javascript", "@env; const { env } = process;", MEANS_LATE, "process.env"},
    {"javascript", "@process; var process = 1", MEANS_OTHER, ""},
    {"javascript", "function f() { @process; if (x) { var process = 1 } }", MEANS_OTHER, ""},
    {"javascript", "{ let process = 1 } @process", MEANS_GLOBAL, ""},
    {"javascript", "for (const process of x) ; @process", MEANS_GLOBAL, ""},
    {"javascript", "for (var process of x) ; @process", MEANS_OTHER, ""},
    {"javascript", "for (const process of @process) ;", MEANS_OTHER, ""},
    {"javascript", "try {} catch ({ process }) { @process }", MEANS_OTHER, ""},
    {"javascript", "try {} catch (process) {} @process", MEANS_GLOBAL, ""},
    {"javascript", "{ function process() {} } @process", MEANS_OTHER, ""},
    {"javascript", "'use strict'; { function process() {} } @process", MEANS_GLOBAL, ""},
    {"javascript", "{ function process() {} } @process; export {}", MEANS_GLOBAL, ""},
    {"javascript", "{ async function process() {} } @process", MEANS_GLOBAL, ""},
    {"javascript", "{ let process; { function process() {} } } @process", MEANS_GLOBAL, ""},
    {"javascript", "(function process() { @process })", MEANS_OTHER, ""},
    {"javascript", "(function process() {}); @process", MEANS_GLOBAL, ""},
    {"javascript", "(class process { f() { @process } })", MEANS_OTHER, ""},
    {"javascript", "class C { process = 1; x = @process }", MEANS_GLOBAL, ""},
    {"javascript", "class C { process() { @process } }", MEANS_GLOBAL, ""},
    {"javascript", "class C { static { var process } static { @process } }", MEANS_GLOBAL, ""},
    {"javascript", "function f(x = @process) { var process }", MEANS_GLOBAL, ""},
    {"javascript", "function f(process, x = @process) {}", MEANS_OTHER, ""},
    {"javascript", "process => @process", MEANS_OTHER, ""},
    {"javascript", "process: for (;;) { @process }", MEANS_GLOBAL, ""},
    {"javascript", "switch (1) { case 0: let process; case 1: @process }", MEANS_OTHER, ""},
    {"javascript", "process = 1; @process", MEANS_OTHER, ""},
    {"javascript", "({ process } = x); @process", MEANS_PATH, "x.process"},
    {"javascript", "process.env.X = 1; @process", MEANS_GLOBAL, ""},
    {"javascript", "with (x) { @process }", MEANS_OPEN, ""},
    {"javascript", "function f() { eval(x); @process }", MEANS_OPEN, ""},
    {"javascript", "function f() { eval(x) } @process", MEANS_GLOBAL, ""},
    {"javascript", "'use strict'; eval(x); @process", MEANS_GLOBAL, ""},
    {"javascript", "eval('1 + 1'); @process", MEANS_GLOBAL, ""},
    {"typescript", "import type process from 'process'; @process", MEANS_TYPE, ""},
    {"typescript", "import { type x as process } from 'process'; @process", MEANS_TYPE, ""},
    {"typescript", "import process = require('process'); @process", MEANS_PATH, "process"},
    {"typescript", "import process = Far.off; @process", MEANS_OTHER, ""},
    {"typescript", "class process {} @process", MEANS_OTHER, ""},
    {"typescript", "abstract class process {} @process", MEANS_OTHER, ""},
    {"typescript", "{ class process {} } @process", MEANS_GLOBAL, ""},
    {"typescript", "(class process { static s = @process })", MEANS_OTHER, ""},
    {"typescript", "class C<process> { s = @process }", MEANS_GLOBAL, ""},
    {"typescript", "enum process { A } @process", MEANS_OTHER, ""},
    {"typescript", "declare const process: any; @process", MEANS_GLOBAL, ""},
    {"typescript", "type process = 5; @process", MEANS_GLOBAL, ""},
    {"typescript", "interface process { a: 5 } @process", MEANS_GLOBAL, ""},
    {"typescript", "namespace N { export const process = 1 } namespace N { @process }", MEANS_OTHER, ""},
    {"typescript", "namespace N { const process = 1 } namespace N { @process }", MEANS_GLOBAL, ""},
    {"typescript", "namespace N { export const process = 1 } @process", MEANS_GLOBAL, ""},
    {"typescript", "class C { constructor(private process: T, x = @process) {} }", MEANS_OTHER, ""},
    {"typescript", "class C { constructor(private process: T) {} f() { @process } }", MEANS_GLOBAL, ""},
    {"typescript", "function f(process: T): void; @process", MEANS_GLOBAL, ""},
    {"typescript", "declare function process(): void; @process", MEANS_OTHER, ""},
    {"typescript", "abstract class C { abstract f(process: T): void; g() { @process } }", MEANS_GLOBAL, ""},
    {"typescript", "type F = (process: T) => void; @process", MEANS_GLOBAL, ""},
};

static UhEngine *engine;

static Meaning meaning_of(const Row *row, Parser *parser, Arena *arena)
{
    Str marked = str_of(row->text);
    size_t at = (size_t)str_find_char(marked, '@');
    Str text = arena_cat(arena, str_sub(marked, 0, at), str_from(marked, at + 1), (Str){0});
    Detector *d = &engine_entry(engine, str_of(row->language))->detector;
    Coding coding;
    Tree *tree = arena_new(arena, sizeof *tree);
    Scopes scopes;
    detector_wake(d);
    assert_true(language_coding(&d->language, text, arena, &coding));
    assert_int_equal(parser_run_coded(parser, &d->language.grammar, &coding, true, tree), PARSE_DONE);
    scopes_read(&scopes, &d->language, tree, arena);
    Node n = tree_find(tree, (uint32_t)at, (uint32_t)at + 1);
    while (node_role(tree, n) != ROLE_IDENTIFIER) n++;
    return scopes_meaning(&scopes, n);
}

static void test_meanings(void **state)
{
    (void)state;
    int wrong = 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = {0};
        Parser *parser = parser_new();
        Meaning m = meaning_of(&rows[i], parser, &arena);
        bool right = m.kind == rows[i].kind && str_eqz(m.path, rows[i].path);
        if (!right) print_error("%s: kind %d, path " STR_FMT "\n", rows[i].text, (int)m.kind, STR_ARG(m.path));
        wrong += !right;
        parser_free(parser);
        arena_clear(&arena);
    }
    assert_int_equal(wrong, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {TEST(test_meanings)};
    char *message = NULL;
    engine = uh_engine_new(&(UhOptions){0}, &message);
    assert_non_null(engine);
    cmocka_set_message_output(CM_OUTPUT_TAP);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    uh_engine_free(engine);
    return failed != 0;
}
