#include "app/undo/restore.h"

#include "store/recall.h"
#include "text/editmap.h"

#include <stdlib.h>

/* A place in the text that is there now, and what goes there. */
typedef struct {
    size_t start, end;
    Str text;
} Patch;

typedef struct {
    const JournalEntry *entry;
    Arena arena;  /* overwritten at the end: it holds values */
    const Str *values; /* those of the entry, in its order */
    Str *old;     /* what each edit replaced */
    Str *new;     /* by what */
    ARRAY(Patch) patches;
    uint32_t respelled;
} Restorer;

static RecallKey key_of(const JournalValue *v)
{
    return (RecallKey){.path = v->store.at, .name = v->name.at, .as = v->as, .file = v->file.at};
}

static bool recall_values(Restorer *r, Error *error)
{
    const JournalEntry *e = r->entry;
    Recall recall = {0};
    bool found = true;
    Str *values = arena_new(&r->arena, (e->values.len + 1) * sizeof *values);
    for (uint32_t i = 0; found && i < e->values.len; i++) {
        RecallKey key = key_of(&e->values.at[i]);
        Buf bytes = {0};
        found = recall_value(&recall, &key, &bytes, error);
        values[i] = arena_copy(&r->arena, buf_str(&bytes));
        buf_wipe(&bytes);
    }
    recall_clear(&recall);
    r->values = values;
    return found;
}

static bool other_value(const JournalValue *v, Error *error)
{
    if (v->as == UH_STORE_FILE) return error_set(error, "%s: holds another value now", v->file.at);
    return error_set(error, "%s: %s has another value now", v->store.at, v->name.at);
}

/* What quotes a part of the value, encoded in some way. */
static bool add_quoted(const Restorer *r, const JournalPiece *piece, Buf *out)
{
    const Trace *t = &piece->trace;
    Buf encoded = {0};
    trace_encode(t->kind, r->values[piece->value], &encoded);
    bool fits = t->at <= encoded.len && t->len <= encoded.len - t->at;
    if (fits) buf_add(out, str_sub(buf_str(&encoded), t->at, t->at + t->len));
    buf_wipe(&encoded);
    return fits;
}

static bool add_piece(Restorer *r, const JournalPiece *piece, Buf *out, Error *error)
{
    if (piece->value == UINT32_MAX) {
        buf_add(out, piece->text);
        return true;
    }
    const JournalValue *v = &r->entry->values.at[piece->value];
    if (piece->trace.len) return add_quoted(r, piece, out) || other_value(v, error);
    r->respelled += !spelling_is_exact(&piece->spelling);
    return spelling_write(&piece->spelling, r->values[piece->value], out) || other_value(v, error);
}

static bool put_together(Restorer *r, const JournalPiece *pieces, uint32_t count, Str *text, Error *error)
{
    Buf out = {0};
    bool ok = true;
    for (uint32_t i = 0; ok && i < count; i++) ok = add_piece(r, &pieces[i], &out, error);
    *text = arena_copy(&r->arena, buf_str(&out));
    buf_wipe(&out);
    return ok;
}

static bool spell_edits(Restorer *r, Error *error)
{
    const JournalEntry *e = r->entry;
    r->old = arena_new(&r->arena, (e->edits.len + 1) * sizeof *r->old);
    r->new = arena_new(&r->arena, (e->edits.len + 1) * sizeof *r->new);
    for (uint32_t i = 0; i < e->edits.len; i++) {
        const JournalEdit *edit = &e->edits.at[i];
        if (!put_together(r, edit->old.at, edit->old.len, &r->old[i], error)) return false;
        if (!put_together(r, edit->new.at, edit->new.len, &r->new[i], error)) return false;
    }
    return true;
}

static void add_patch(Restorer *r, size_t start, size_t len, Str text)
{
    *array_add(&r->arena, &r->patches) = (Patch){start, start + len, text};
}

/* The patches are in order and apart. */
static void apply(Restorer *r, Str now, Buf *out)
{
    EditMap map = {0};
    for (uint32_t i = 0; i < r->patches.len; i++) {
        const Patch *p = &r->patches.at[i];
        editmap_add(&map, &r->arena, p->start, p->end, p->text);
    }
    editmap_apply(&map, now, out);
}

static bool is_new(const JournalEntry *e, Str text) { return text.len == e->size && str_hash(text) == e->hash; }

/* Whether the run's edits, made once more, would give what the run left: then it never made them, or was undone. */
static bool is_old(Restorer *r, Str now)
{
    const JournalEntry *e = r->entry;
    Buf again = {0};
    bool same = true;
    EditMap back = {0}; /* from what the run left to what was before */
    r->patches.len = 0;
    for (uint32_t i = 0; same && i < e->edits.len; i++) {
        const JournalEdit *edit = &e->edits.at[i];
        editmap_add(&back, &r->arena, edit->at, edit->at + edit->len, r->old[i]);
        size_t start = back.at[i].at;
        same = str_eq(str_sub(now, start, start + r->old[i].len), r->old[i]);
        add_patch(r, start, r->old[i].len, r->new[i]);
    }
    if (same) apply(r, now, &again);
    same = same && is_new(e, buf_str(&again));
    buf_wipe(&again);
    return same;
}

/* Where the nth of `of` places with the edit's new text is; -1 when there are more or less of them. */
static ptrdiff_t place_of(const JournalEdit *edit, Str new, Str now)
{
    ptrdiff_t place = -1;
    uint32_t count = 0;
    for (size_t from = 0; new.len;) {
        ptrdiff_t found = str_find(str_from(now, from), new);
        if (found < 0) break;
        from += (size_t)found;
        if (++count == edit->nth) place = (ptrdiff_t)from;
        from += new.len;
    }
    return count == edit->of ? place : -1;
}

static int by_start(const void *left, const void *right)
{
    const Patch *a = left, *b = right;
    return (a->start > b->start) - (a->start < b->start);
}

/* Patches for the values alone; false when a place is not found for sure. */
static bool place_values(Restorer *r, Str now)
{
    const JournalEntry *e = r->entry;
    r->patches.len = 0;
    for (uint32_t i = 0; i < e->edits.len; i++) {
        const JournalEdit *edit = &e->edits.at[i];
        if (!edit->nth && !edit->of) {
            for (uint32_t k = 0; k < edit->old.len; k++)
                if (edit->old.at[k].value != UINT32_MAX) return false; /* nothing was left that marks the place */
            continue;
        }
        ptrdiff_t place = place_of(edit, r->new[i], now);
        if (place < 0) return false;
        add_patch(r, (size_t)place, edit->len, r->old[i]);
    }
    if (r->patches.len) qsort(r->patches.at, r->patches.len, sizeof *r->patches.at, by_start);
    for (uint32_t i = 1; i < r->patches.len; i++)
        if (r->patches.at[i].start < r->patches.at[i - 1].end) return false;
    return r->patches.len > 0;
}

/* Whether nothing of what the run wrote in the place of values is there: it was killed before it wrote that, or
 * somebody else has undone it. */
static bool is_absent(const JournalEntry *e, Str now)
{
    bool known = false;
    for (uint32_t i = 0; i < e->edits.len; i++) {
        const JournalEdit *edit = &e->edits.at[i];
        if (!edit->of) continue;
        if (edit->new.len != 1 || edit->new.at[0].value != UINT32_MAX) return false; /* not known without the values */
        known = true;
        if (str_find(now, edit->new.at[0].text) >= 0) return false;
    }
    return known;
}

/* Whether all literals that the run was to replace are there. */
static bool shows_old(const Restorer *r, Str now)
{
    for (uint32_t i = 0; i < r->entry->edits.len; i++)
        if (r->entry->edits.at[i].of && str_find(now, r->old[i]) < 0) return false;
    return true;
}

/* With all values at hand. */
static RestoreStatus put_back(Restorer *r, Str now, Restored *restored, Error *error)
{
    const JournalEntry *e = r->entry;
    if (!spell_edits(r, error)) return RESTORE_REFUSED;
    restored->respelled = r->respelled;
    if (is_new(e, now)) {
        for (uint32_t i = 0; i < e->edits.len; i++) add_patch(r, e->edits.at[i].at, e->edits.at[i].len, r->old[i]);
        apply(r, now, &restored->text);
        return RESTORE_WHOLE;
    }
    if (is_old(r, now)) return RESTORE_NOTHING;
    if (!place_values(r, now) && is_absent(e, now) && shows_old(r, now)) return RESTORE_NOTHING;
    if (!place_values(r, now))
        return error_set(error, "was changed since the run, where the values stood"), RESTORE_REFUSED;
    apply(r, now, &restored->text);
    return RESTORE_VALUES;
}

static RestoreStatus restore(Restorer *r, Str now, Restored *restored, Error *error)
{
    const JournalEntry *e = r->entry;
    if (e->why.len) return error_set(error, STR_FMT, STR_ARG(e->why)), RESTORE_REFUSED;
    if (r->values || recall_values(r, error)) return put_back(r, now, restored, error);
    if (!is_absent(e, now)) return RESTORE_REFUSED;
    error_clear(error);
    return RESTORE_ABSENT;
}

RestoreStatus restore_from(const JournalEntry *entry, const Str *values, Str now, Restored *restored, Error *error)
{
    Restorer r = {.entry = entry, .values = values};
    RestoreStatus status = restore(&r, now, restored, error);
    arena_clear(&r.arena);
    return status;
}

RestoreStatus restore_text(const JournalEntry *entry, Str now, Restored *restored, Error *error)
{
    return restore_from(entry, NULL, now, restored, error);
}

static bool shows(const JournalEntry *e, uint32_t value, Str bytes, Str now)
{
    for (uint32_t i = 0; i < e->edits.len; i++)
        for (uint32_t k = 0; k < e->edits.at[i].old.len; k++) {
            const JournalPiece *piece = &e->edits.at[i].old.at[k];
            Buf text = {0};
            bool found = piece->value == value && spelling_write(&piece->spelling, bytes, &text) &&
                         str_find(now, buf_str(&text)) >= 0;
            buf_wipe(&text);
            if (found) return true;
        }
    return false;
}

void restore_shows(const JournalEntry *e, Str now, bool *shown)
{
    Recall recall = {0};
    for (uint32_t i = 0; i < e->values.len; i++) {
        Buf bytes = {0};
        Error ignored = {0};
        RecallKey key = key_of(&e->values.at[i]);
        shown[i] = recall_value(&recall, &key, &bytes, &ignored) && shows(e, i, buf_str(&bytes), now);
        error_clear(&ignored);
        buf_wipe(&bytes);
    }
    recall_clear(&recall);
}

void restore_clear(Restored *restored)
{
    buf_wipe(&restored->text);
    *restored = (Restored){0};
}
