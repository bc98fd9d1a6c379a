/* baseline.c - baselines: any text is one or has an error with a line; what is written is known when it is read
 *
 * The first byte of the input chooses: even, the rest is a baseline; odd, it is findings: path, rule, name and shape of
 * each, with a NUL behind.
 */
#include "target.h"

#include "app/job/baseline.h"
#include "base/file.h"

#include <stdlib.h>

void target_start(void) {}

static void check_text(Str text)
{
    Error error = {0};
    const char *path = target_file("baseline.json", text);
    Baseline *b = baseline_read(path, &error);
    Buf key = {0};
    promise(!b == (error.text.len > 0), "a baseline is read, or it is said why not");
    if (b) {
        baseline_add_key(&key, STR("no-such-rule"), STR("NO_SUCH_NAME"), STR("\1"));
        promise(!baseline_knows(b, STR("no/such/file"), buf_str(&key), UINT32_MAX), "what is not there is not known");
    } else {
        promise_placed(&error, path, text, false);
    }
    buf_clear(&key);
    baseline_free(b);
}

static FoundList read_findings(Str input, Arena *arena)
{
    FoundList list = {0};
    while (input.len && list.len < 16) {
        Found *f = array_add(arena, &list);
        f->file.path = target_part(&input);
        if (!f->file.path.len) f->file.path = STR("a.py");
        f->file.findings = arena_new(arena, sizeof *f->file.findings);
        f->file.count = 1;
        f->file.findings->rule = target_part(&input);
        f->file.findings->name = target_part(&input);
        f->file.findings->shape = target_part(&input);
    }
    return list;
}

static void add_key(const Baseline *b, const Found *f, Buf *path, Buf *key)
{
    path->len = key->len = 0;
    baseline_add_path(b, f->file.path, path);
    baseline_add_key(key, f->file.findings->rule, f->file.findings->name, f->file.findings->shape);
}

/* As many are known as there were, and not one more. */
static void check_known(const Baseline *b, const FoundList *list)
{
    Buf path = {0}, key = {0}, other_path = {0}, other_key = {0};
    for (uint32_t i = 0; i < list->len; i++) {
        uint32_t count = 0;
        add_key(b, &list->at[i], &path, &key);
        for (uint32_t k = 0; k < list->len; k++) {
            add_key(b, &list->at[k], &other_path, &other_key);
            count += str_eq(buf_str(&path), buf_str(&other_path)) && str_eq(buf_str(&key), buf_str(&other_key));
        }
        promise(baseline_knows(b, buf_str(&path), buf_str(&key), count), "what is written down is known");
        promise(!baseline_knows(b, buf_str(&path), buf_str(&key), count + 1), "and no more of it");
    }
    buf_clear(&path), buf_clear(&key), buf_clear(&other_path), buf_clear(&other_key);
}

static void check_findings(Str input)
{
    Arena arena = {0};
    Error error = {0};
    Buf first = {0}, second = {0};
    uint32_t count = 0;
    FoundList list = read_findings(input, &arena);
    const char *path = target_no_file("written.json");
    promise(baseline_write(path, &list, &count, &error) && count == list.len, "findings can be written down");
    Baseline *b = baseline_read(path, &error);
    promise(b, "and read");
    baseline_wait(b);
    check_known(b, &list);
    promise(file_read(AT_FDCWD, path, FILE_NAMED, 1 << 20, &first, &error) == FILE_READ, "the file is there");
    promise(baseline_write(path, &list, &count, &error), "they can be written again");
    promise(file_read(AT_FDCWD, path, FILE_NAMED, 1 << 20, &second, &error) == FILE_READ, "the file is there still");
    promise(str_eq(buf_str(&first), buf_str(&second)), "and are the same then");
    baseline_free(b);
    buf_clear(&first);
    buf_clear(&second);
    arena_clear(&arena);
}

void target_run(Str input)
{
    if (target_byte(&input) % 2) check_findings(input);
    else check_text(input);
}
