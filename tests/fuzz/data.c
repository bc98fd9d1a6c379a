/* data.c - data of a user's: languages, sinks, rules, templates. The engine takes them, or says which file is wrong
 *
 * The first byte of the input chooses the file that the rest is the text of.
 */
#include "target.h"

#include "unhardcode.h"

#include <stdlib.h>

static const char *const paths[] = {
    "grammars/user/python",        "grammars/user/rules",       "grammars/python/sinks",  "grammars/rules",
    "grammars/python/language.conf", "templates/own/python.py", "templates/own/store",    "templates/env/python.py",
    "grammars/languages",          "grammars/published",        "grammars/explain"};

static const char code[] = "import jwt, os\nKEY = os.getenv('K', 'a fallback')\njwt.encode({}, 'the signing key')\n";

void target_start(void) {}

/* A line of a configuration's is a rule where it stands alone, if it is one at all. */
static bool is_line_of_user(Str text)
{
    char *why = NULL;
    bool one = text.len && str_find_char(text, '\n') < 0 && str_find_char(text, 0) < 0;
    Buf line = {0};
    buf_add(&line, text);
    if (one) why = uh_rule_check(line.at);
    bool fine = one && !why;
    free(why);
    buf_clear(&line);
    return fine;
}

static void check_result(const UhResult *r, const char *path, bool must)
{
    if (r->status == UH_UNKNOWN) return;
    bool named = r->skipped && strncmp(r->skipped, path, strlen(path)) == 0;
    promise(r->status == UH_DONE || r->skipped, "a text is looked at, or it is said why not");
    promise(!must || r->status == UH_DONE, "what a configuration may say is no error");
    for (size_t i = 0; i < r->edit_count; i++)
        promise(r->edits[i].start <= r->edits[i].end && r->edits[i].end < sizeof code, "edits are in the text");
    promise(r->status == UH_DONE || named || strncmp(path, "grammars/user", 13) != 0, "an error names the file");
}

void target_run(Str input)
{
    const char *path = paths[target_byte(&input) % (sizeof paths / sizeof *paths)];
    char *message = NULL;
    bool own = strncmp(path, "templates/own", 13) == 0, user = strcmp(path, paths[0]) == 0 && is_line_of_user(input);
    UhData data[2] = {{.path = path, .text = input.len ? input.at : "", .len = input.len},
                      {"templates/own/python.py", "import os\n\nsecret = os.environ[\"SECRET_NAME\"]\n", 44}};
    bool store = strcmp(path, "templates/own/store") == 0;
    UhEngine *engine = uh_engine_new(&(UhOptions){.data = data,
                                                  .data_count = store ? 2 : 1,
                                                  .template_name = own ? "own" : NULL,
                                                  .no_budget = true},
                                     &message);
    promise(!engine == (message != NULL), "the engine starts, or says why not");
    if (engine) {
        UhWorker *worker = uh_worker_new(engine);
        UhInput in = {.path = "a.py", .text = code, .len = sizeof code - 1, .fix = true, .unsafe = true};
        check_result(uh_worker_run(worker, &in), path, user);
        for (size_t i = 0; uh_rule_name(engine, i, NULL, NULL); i++) continue;
        (void)uh_explain(engine, "pyjwt");
        uh_worker_free(worker);
    }
    uh_engine_free(engine);
    free(message);
}
