/* second.c - what follows a fix: another one, and its undoing; see code.h */
#include "code.h"

#include "app/undo/journal_kinds.h"
#include "app/undo/restore.h"

#include <stdio.h>

/* ---- a store that has the values of the first fix */

static bool has(const UhValue *v, const char *bytes, size_t len)
{
    return v->len == len && (len == 0 || memcmp(v->bytes, bytes, len) == 0);
}

static const char *find(void *context, const char *bytes, size_t len)
{
    const UhResult *r = context;
    for (size_t i = 0; i < r->value_count; i++)
        if (has(&r->values[i], bytes, len)) return r->values[i].name;
    return NULL;
}

static bool taken(void *context, const char *name, const char *bytes, size_t len)
{
    const UhResult *r = context;
    for (size_t i = 0; i < r->value_count; i++)
        if (strcmp(r->values[i].name, name) == 0) return !has(&r->values[i], bytes, len);
    return false;
}

void check_second_fix(const CodeRun *run, Str after)
{
    const UhResult *first = run->proof->result;
    if (after.len % 4) return;
    UhStore store = {.context = (void *)(uintptr_t)first, .find = find, .taken = taken};
    UhInput in = run->input;
    size_t left = first->finding_count;
    for (size_t i = 0; i < first->finding_count; i++) left -= first->findings[i].fixed;
    in.text = after.at;
    in.len = after.len;
    in.fix = true;
    in.store = &store;
    const UhResult *r = uh_worker_run(run->worker, &in);
    promise(r->status == UH_DONE, "the changed text can be looked at");
    promise(!r->edit_count, "a second fix changes nothing");
    promise(r->finding_count <= left, "what was fixed is found no more");
}

/* ---- and back */

void undo_notes(const CodeRun *run, Str after, Buf *out)
{
    Journal journal = {0};
    JournalChange change = {.path = "/a", .old = run->text, .new = after, .result = run->proof->result,
                            .store = "/.env"};
    journal_expect(&journal, &change);
    journal_add_text(&journal, STR("/a"), &change, out);
    journal_close(&journal);
}

static void check_entry(const CodeRun *run, Str after, const JournalEntry *e)
{
    const UhResult *r = run->proof->result;
    Str values[64];
    Restored back = {0}, same = {0};
    Error error = {0};
    if (e->why.len || r->value_count > sizeof values / sizeof *values) return;
    promise(e->values.len == r->value_count, "the notes have each value once");
    for (size_t i = 0; i < r->value_count; i++) values[i] = (Str){r->values[i].bytes, r->values[i].len};
    promise(restore_from(e, values, after, &back, &error) == RESTORE_WHOLE, "what was just fixed can be undone");
    promise(back.respelled || str_eq(buf_str(&back.text), run->text), "undo gives the bytes back");
    if (!back.respelled)
        promise(restore_from(e, values, run->text, &same, &error) == RESTORE_NOTHING, "what was undone is known as such");
    error_clear(&error);
    restore_clear(&back);
    restore_clear(&same);
}

void check_undo(const CodeRun *run, Str after)
{
    Buf notes = {0};
    Arena arena = {0};
    JournalRun journal;
    Error error = {0};
    undo_notes(run, after, &notes);
    promise(journal_read_text(&journal, STR("/notes"), buf_str(&notes), &arena, &error), "the notes can be read");
    promise(journal.lost == 0 && journal.entries.len == 1, "the notes have the source");
    check_entry(run, after, &journal.entries.at[0]);
    error_clear(&error);
    arena_clear(&arena);
    buf_clear(&notes);
}
