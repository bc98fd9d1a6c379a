#include "app/job/guess.h"

#include <stdlib.h>

enum { MOST_BYTES = 32 << 20 }; /* of all guesses of a run */

typedef enum { ASKED_FIND, ASKED_TAKEN, ASKED_FILE } Asked;

/* ---- what was asked */

/* NULL differs from the empty text. */
static void note(Buf *log, const char *bytes, size_t len)
{
    size_t length = bytes ? len + 1 : 0;
    buf_add(log, (Str){(const char *)&length, sizeof length});
    if (bytes) buf_add(log, (Str){bytes, len});
}

static void note_text(Buf *log, const char *text) { note(log, text, text ? strlen(text) : 0); }

static void note_kind(Buf *log, Asked kind) { buf_addc(log, (char)kind); }

static Str next_noted(Str *log)
{
    size_t length;
    memcpy(&length, log->at, sizeof length);
    Str text = {length ? log->at + sizeof length : NULL, length ? length - 1 : 0};
    *log = str_from(*log, sizeof length + text.len);
    return text;
}

static bool is_noted(Str noted, const char *text)
{
    if (!text || !noted.at) return !text && !noted.at;
    return str_eqz(noted, text);
}

/* ---- what earlier guesses put */

static const GuessValue *given(const Guesses *g, const Map *map, Str key)
{
    const uint32_t *index = map_get(map, key);
    const GuessValue *value = index && *index ? &g->values.at[*index - 1] : NULL;
    return value && value->store == g->store ? value : NULL;
}

static const char *view_find(void *context, const char *bytes, size_t len)
{
    Guesses *g = context;
    const char *name = g->real.find(g->real.context, bytes, len);
    const GuessValue *value = name ? NULL : given(g, &g->contents, (Str){bytes, len});
    if (value && !value->stands_in && !value->file.len) name = value->name.at;
    note_kind(&g->now->asked, ASKED_FIND);
    note(&g->now->asked, bytes, len);
    note_text(&g->now->asked, name);
    return name;
}

static bool view_taken(void *context, const char *name, const char *bytes, size_t len)
{
    Guesses *g = context;
    const GuessValue *value = given(g, &g->names, str_of(name));
    bool other = value && !str_eq(value->bytes, (Str){bytes, len});
    bool taken = g->real.taken(g->real.context, name, bytes, len) || other;
    note_kind(&g->now->asked, ASKED_TAKEN);
    note_text(&g->now->asked, name);
    note(&g->now->asked, bytes, len);
    buf_addc(&g->now->asked, taken);
    return taken;
}

static const char *view_find_file(void *context, const char *bytes, size_t len, const char **file)
{
    Guesses *g = context;
    const char *name = g->real.find_file(g->real.context, bytes, len, file);
    const GuessValue *value = name ? NULL : given(g, &g->contents, (Str){bytes, len});
    if (value && value->file.len) name = value->name.at, *file = value->file.at;
    note_kind(&g->now->asked, ASKED_FILE);
    note(&g->now->asked, bytes, len);
    note_text(&g->now->asked, name);
    note_text(&g->now->asked, name ? *file : NULL);
    return name;
}

static bool view_carries(void *context, const char *bytes, size_t len)
{
    const Guesses *g = context;
    return g->real.carries(g->real.context, bytes, len); /* which no store answers in another way later */
}

bool guesses_begin(Guesses *g, const void *store, UhInput *input)
{
    if (g->bytes >= MOST_BYTES) return false;
    g->now = mem_new(sizeof *g->now);
    g->store = store;
    g->real = *input->store;
    g->view = (UhStore){.context = g, .find = view_find, .taken = view_taken, .carries = view_carries,
                        .find_file = view_find_file, .file = g->real.file};
    input->store = &g->view;
    return true;
}

static void put(Guesses *g, const UhValue *v)
{
    GuessValue value = {.store = g->store,
                        .name = arena_copy(&g->arena, str_of(v->name)),
                        .file = arena_copy(&g->arena, v->as == UH_STORE_FILE ? str_of(v->file) : (Str){0}),
                        .bytes = arena_copy(&g->arena, (Str){v->bytes, v->len}),
                        .stands_in = v->stands_in};
    *array_add(&g->arena, &g->values) = value;
    if (!given(g, &g->names, value.name)) *map_put(&g->names, &g->arena, value.name) = g->values.len;
    if (!given(g, &g->contents, value.bytes)) *map_put(&g->contents, &g->arena, value.bytes) = g->values.len;
}

/* About what a copy takes. */
static size_t size_of(const UhResult *r)
{
    size_t size = sizeof *r + r->finding_count * 2 * sizeof *r->findings + r->edit_count * sizeof *r->edits;
    for (size_t i = 0; i < r->edit_count; i++) size += r->edits[i].len;
    for (size_t i = 0; i < r->value_count; i++) size += sizeof *r->values + 2 * r->values[i].len;
    return size;
}

Guess *guesses_end(Guesses *g, Str text, const UhResult *result)
{
    Guess *guess = g->now;
    buf_add(&guess->text, text);
    guess->result = uh_result_keep(result);
    for (size_t i = 0; i < result->value_count; i++) put(g, &result->values[i]);
    g->bytes += sizeof *guess + text.len + guess->asked.len + size_of(result);
    g->now = NULL;
    return guess;
}

void guesses_clear(Guesses *g)
{
    arena_clear(&g->arena);
    *g = (Guesses){0};
}

/* ---- whether it would be the same now */

/* Asks the first question of the log again. */
static bool same_answer(Str *log, const UhStore *store)
{
    Asked kind = (Asked)log->at[0];
    *log = str_from(*log, 1);
    Str first = next_noted(log), second = next_noted(log);
    if (kind == ASKED_TAKEN) {
        bool taken = log->at[0];
        *log = str_from(*log, 1);
        Str name = first;
        Buf zero_ended = {0};
        buf_add(&zero_ended, name);
        bool same = store->taken(store->context, zero_ended.at, second.at, second.len) == taken;
        buf_clear(&zero_ended);
        return same;
    }
    if (kind == ASKED_FIND) return is_noted(second, store->find(store->context, first.at, first.len));
    const char *file = NULL, *name = store->find_file(store->context, first.at, first.len, &file);
    return is_noted(second, name) && is_noted(next_noted(log), name ? file : NULL);
}

bool guess_holds(const Guess *guess, Str text, const UhStore *store)
{
    if (!guess || !guess->result || !str_eq(text, buf_str(&guess->text))) return false;
    bool same = true;
    for (Str log = buf_str(&guess->asked); same && log.len;) same = same_answer(&log, store);
    return same;
}

UhResult *guess_take(Guess *guess)
{
    UhResult *result = guess->result;
    guess->result = NULL;
    return result;
}

void guess_free(Guess *guess)
{
    if (!guess) return;
    uh_result_free(guess->result);
    buf_wipe(&guess->text);
    buf_wipe(&guess->asked);
    free(guess);
}
