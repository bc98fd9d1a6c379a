/* notes.c - what a fix leaves behind that somebody has to look at: part of a result, see result.h */
#include "fix/danger/caught.h"
#include "fix/untrue.h"
#include "result.h"

#include <stdlib.h>

typedef struct {
    UhWorker *worker;
    const Work *work;
    ARRAY(UhNote) all;
} Notes;

static void add(Notes *n, Node at, const char *kind, const char *text)
{
    size_t start = node_start(n->work->names->tree, at);
    for (uint32_t i = 0; i < n->all.len; i++)
        if (n->all.at[i].at == start && strcmp(n->all.at[i].text, text) == 0) return;
    *array_add(&n->worker->arena, &n->all) = (UhNote){start, kind, text};
}

static void add_comments(Notes *n, const UntrueComments *comments, Node literal, Str value)
{
    UntrueList list = {0};
    untrue_find(comments, literal, value, &list);
    for (uint32_t i = 0; i < list.len; i++)
        add(n, list.at[i].comment, "comment",
            list.at[i].quotes ? "this comment quotes a value that leaves the code, and keeps it"
                              : "this comment may be untrue once the value is gone");
}

static void add_caught(Notes *n, Node literal, Str variable)
{
    Caught caught = caught_of(n->work->names, literal);
    if (!caught.by || (caught.handed && !caught.replaced)) return;
    const char *what = caught.held ? "another one that holds it" : caught.masked ? "another one" : "the program";
    add(n, caught.by, "caught",
        arena_fmt(&n->worker->arena, "when " STR_FMT " is not set, the error is caught here, and %s goes on",
                  STR_ARG(variable), what)
            .at);
}

static int note_order(const void *a, const void *b)
{
    const UhNote *x = a, *y = b;
    return x->at != y->at ? (x->at > y->at) - (x->at < y->at) : strcmp(x->text, y->text);
}

void result_give_notes(UhWorker *w, const Work *work)
{
    const Findings *found = work->findings;
    Notes notes = {.worker = w, .work = work};
    Source source = source_of((Str){0}, work->names->tree->text, &w->arena);
    UntrueComments comments = {0};
    for (uint32_t i = 0; i < found->len; i++) {
        const Outcome *o = &work->plan->outcomes[i];
        if (!o->fixed) continue;
        if (!comments.source) comments = untrue_comments(work->names, &source);
        add_comments(&notes, &comments, found->at[i].literal, found->at[i].value.bytes);
        add_caught(&notes, found->at[i].literal, work->plan->values.all.at[o->value].name);
    }
    if (notes.all.len) qsort(notes.all.at, notes.all.len, sizeof *notes.all.at, note_order);
    w->result.notes = notes.all.at;
    w->result.note_count = notes.all.len;
}
