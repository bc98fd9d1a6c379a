/* journal_read.c - a journal from the disk; see journal.h
 *
 * A line that does not have the form that journal.c writes is none: what is known of the other sources is not lost.
 */
#include "app/undo/journal_kinds.h"
#include "base/base64.h"
#include "base/file.h"

#include <jansson.h>
#include <unistd.h>

enum { JOURNAL_LIMIT = 256 << 20 };

typedef struct {
    Arena *arena;
    bool good;
} Loader;

static Str copy(Loader *l, const json_t *value)
{
    return arena_copy(l->arena, (Str){json_string_value(value), json_string_length(value)});
}

/* What add_bytes() of journal.c wrote. */
static Str read_bytes(Loader *l, const json_t *value)
{
    if (json_is_string(value)) return copy(l, value);
    const json_t *encoded = json_object_get(value, "base64");
    Buf bytes = {0};
    Str text = {json_string_value(encoded), json_string_length(encoded)};
    if (!json_is_string(encoded) || !base64_decode(&bytes, text)) l->good = false;
    Str out = arena_copy(l->arena, buf_str(&bytes));
    buf_clear(&bytes);
    return out;
}

static Str get_bytes(Loader *l, const json_t *object, const char *key)
{
    return read_bytes(l, json_object_get(object, key));
}

static uint64_t read_number(Loader *l, const json_t *value)
{
    if (!json_is_integer(value)) l->good = false;
    return (uint64_t)json_integer_value(value);
}

/* A number that counts something in a file. */
static uint32_t read_count(Loader *l, const json_t *value)
{
    uint64_t n = read_number(l, value);
    if (n > UINT32_MAX) l->good = false;
    return (uint32_t)n;
}

static SpellKind read_kind(Loader *l, const json_t *value)
{
    for (SpellKind kind = SPELL_COPY; json_is_string(value) && kind < SPELL_KINDS; kind++)
        if (strcmp(json_string_value(value), journal_kinds[kind]) == 0) return kind;
    l->good = false;
    return SPELL_TEXT;
}

static SpellPart read_part(Loader *l, const json_t *value)
{
    if (json_is_integer(value)) return (SpellPart){.kind = SPELL_COPY, .count = read_count(l, value)};
    if (!json_is_array(value)) return (SpellPart){.kind = SPELL_TEXT, .text = read_bytes(l, value)};
    SpellPart part = {.kind = read_kind(l, json_array_get(value, 0)), .count = read_count(l, json_array_get(value, 1))};
    if (json_array_size(value) > 2) part.digits = read_count(l, json_array_get(value, 2));
    if (json_array_size(value) > 3) part.upper = read_count(l, json_array_get(value, 3));
    if (part.digits > 16 && part.kind != SPELL_SAME) l->good = false;
    return part;
}

static JournalPiece read_trace(Loader *l, const json_t *value)
{
    JournalPiece piece = {.value = read_count(l, json_object_get(value, "value"))};
    const char *name = json_string_value(json_object_get(value, "as"));
    TraceKind kind = TRACE_RAW;
    while (kind < TRACE_KINDS && !(name && strcmp(name, trace_names[kind]) == 0)) kind++;
    if (kind == TRACE_KINDS) l->good = false;
    piece.trace = (Trace){.kind = kind, .at = read_count(l, json_object_get(value, "at")),
                          .len = read_count(l, json_object_get(value, "len"))};
    return piece;
}

static JournalPiece read_piece(Loader *l, const json_t *value)
{
    const json_t *spelling = json_object_get(value, "spelling"), *part;
    if (json_object_get(value, "as")) return read_trace(l, value);
    if (!spelling) return (JournalPiece){.text = read_bytes(l, value), .value = UINT32_MAX};
    JournalPiece piece = {.value = read_count(l, json_object_get(value, "value"))};
    piece.spelling.bytes = json_is_true(json_object_get(value, "bytes"));
    size_t i;
    json_array_foreach(spelling, i, part) *array_add(l->arena, &piece.spelling.parts) = read_part(l, part);
    return piece;
}

static JournalEdit read_edit(Loader *l, const json_t *value)
{
    const json_t *piece, *nth = json_object_get(value, "nth");
    const json_t *new = json_object_get(value, "new");
    JournalEdit edit = {.at = read_number(l, json_object_get(value, "at"))};
    if (nth) edit.nth = read_count(l, nth);
    if (nth) edit.of = read_count(l, json_object_get(value, "of"));
    size_t i;
    if (!json_is_array(new)) *array_add(l->arena, &edit.new) = read_piece(l, new);
    json_array_foreach(new, i, piece) *array_add(l->arena, &edit.new) = read_piece(l, piece);
    for (uint32_t k = 0; k < edit.new.len; k++) edit.len += edit.new.at[k].text.len + edit.new.at[k].trace.len;
    json_array_foreach(json_object_get(value, "old"), i, piece) *array_add(l->arena, &edit.old) = read_piece(l, piece);
    return edit;
}

static JournalValue read_value(Loader *l, const json_t *value)
{
    uint32_t as = read_count(l, json_object_get(value, "as"));
    if (as > UH_STORE_FILE) l->good = false;
    JournalValue out = {.name = get_bytes(l, value, "name"), .as = (UhStoreAs)as};
    out.store = get_bytes(l, value, "store");
    out.quoted = json_is_true(json_object_get(value, "quoted"));
    if (out.as == UH_STORE_FILE) out.file = get_bytes(l, value, "file");
    return out;
}

/* Edits stand one behind the other, inside of the text, and name values that are there. */
static bool fits(const JournalEntry *e)
{
    size_t end = 0;
    for (uint32_t i = 0; i < e->edits.len; i++) {
        const JournalEdit *edit = &e->edits.at[i];
        if (edit->at < end || edit->at > e->size || edit->len > e->size - edit->at) return false;
        end = edit->at + edit->len;
        for (uint32_t k = 0; k < edit->old.len; k++)
            if (edit->old.at[k].value != UINT32_MAX && edit->old.at[k].value >= e->values.len) return false;
        for (uint32_t k = 0; k < edit->new.len; k++)
            if (edit->new.at[k].value != UINT32_MAX && edit->new.at[k].value >= e->values.len) return false;
    }
    return true;
}

static JournalEntry read_entry(Loader *l, const json_t *line)
{
    const json_t *item;
    JournalEntry e = {.back = json_is_true(json_object_get(line, "back")), .path = get_bytes(l, line, "path")};
    if (!str_starts(e.path, STR("/"))) l->good = false;
    if (json_object_get(line, "why")) {
        e.why = get_bytes(l, line, "why");
        return e;
    }
    e.size = read_number(l, json_object_get(line, "size"));
    e.hash = read_number(l, json_object_get(line, "hash"));
    size_t i;
    json_array_foreach(json_object_get(line, "edits"), i, item) *array_add(l->arena, &e.edits) = read_edit(l, item);
    json_array_foreach(json_object_get(line, "values"), i, item) *array_add(l->arena, &e.values) = read_value(l, item);
    if (!fits(&e)) l->good = false;
    return e;
}

/* The last line of a source is the one that counts: those before it were not carried out. */
static void add_entry(JournalRun *run, Arena *arena, JournalEntry entry)
{
    for (uint32_t i = 0; i < run->entries.len; i++)
        if (str_eq(run->entries.at[i].path, entry.path)) {
            run->entries.at[i] = entry;
            return;
        }
    *array_add(arena, &run->entries) = entry;
}

static JournalStep read_step(Loader *l, const json_t *line)
{
    JournalStep s = {.size = -1};
    s.step.kind = journal_step_kind(get_bytes(l, line, "step"));
    s.step.path = get_bytes(l, line, "path");
    s.step.text = get_bytes(l, line, "text");
    s.step.about = get_bytes(l, line, "about");
    const json_t *size = json_object_get(line, "size");
    if (json_is_integer(size)) s.size = json_integer_value(size);
    if (s.step.kind == TRAIL_KINDS || !str_starts(s.step.path, STR("/"))) l->good = false;
    return s;
}

static bool read_head(JournalRun *run, Loader *l, const json_t *json)
{
    const json_t *since = json_object_get(json, "since");
    run->since.tv_sec = json_integer_value(json_array_get(since, 0));
    run->since.tv_nsec = json_integer_value(json_array_get(since, 1));
    run->time = copy(l, json_object_get(json, "time"));
    return json_integer_value(json_object_get(json, "journal")) == JOURNAL_VERSION;
}

static void read_body(JournalRun *run, Loader *l, Str line, const json_t *json)
{
    l->good = true;
    if (json_object_get(json, "step")) {
        JournalStep step = read_step(l, json);
        step.line = line;
        if (l->good) *array_add(l->arena, &run->steps) = step;
    } else {
        JournalEntry entry = read_entry(l, json);
        entry.line = line;
        if (l->good) add_entry(run, l->arena, entry);
    }
    run->lost += !l->good;
}

/* False when the first line is no head. */
static bool read_line(JournalRun *run, Loader *l, Str line)
{
    json_error_t ignored;
    bool head = run->head.len == 0, good = true;
    json_t *json = json_loadb(line.at, line.len, JSON_REJECT_DUPLICATES, &ignored);
    if (head) good = json && read_head(run, l, json);
    else if (json) read_body(run, l, line, json);
    else run->lost++;
    if (head) run->head = line;
    json_decref(json);
    return good;
}

bool journal_read_text(JournalRun *run, Str path, Str text, Arena *arena, Error *error)
{
    Loader l = {.arena = arena, .good = true};
    bool good = true;
    *run = (JournalRun){.path = arena_copy(arena, path), .text = arena_copy(arena, text)};
    for (Str rest = run->text; good && str_find_char(rest, '\n') >= 0;) good = read_line(run, &l, str_cut(&rest, '\n'));
    good &= !run->lost || run->entries.len;
    return good || error_set(error, "%s: is no journal that this version can read", run->path.at);
}

bool journal_read(JournalRun *run, Str path, Arena *arena, Error *error)
{
    Buf text = {0};
    *run = (JournalRun){.path = arena_copy(arena, path)};
    Str full = run->path;
    FileStatus status = file_read(AT_FDCWD, full.at, FILE_WALKED, JOURNAL_LIMIT, &text, error);
    bool good = status == FILE_READ && journal_read_text(run, full, buf_str(&text), arena, error);
    if (status != FILE_READ && status != FILE_FAILED)
        error_set(error, "%s: is no journal that this version can read", full.at);
    buf_clear(&text);
    return good;
}

/* A line of a source, with the mark that it was put back; the head of an object comes before all else in it. */
static void add_back(Buf *text, const JournalEntry *e)
{
    if (e->back) buf_addf(text, STR_FMT "\n", STR_ARG(e->line));
    Str rest = str_from(e->line, (size_t)str_find_char(e->line, '{') + 1);
    if (!e->back) buf_addf(text, "{\"back\":true," STR_FMT "\n", STR_ARG(rest));
}

bool journal_rewrite(JournalRun *run, const JournalFate *entries, const JournalFate *steps, Arena *arena, Error *error)
{
    Buf text = {0};
    bool some = false, ok = true;
    buf_addf(&text, STR_FMT "\n", STR_ARG(run->head));
    for (uint32_t i = 0; i < run->entries.len; i++) {
        if (entries[i] == JOURNAL_KEEP) buf_addf(&text, STR_FMT "\n", STR_ARG(run->entries.at[i].line));
        if (entries[i] == JOURNAL_BACK) add_back(&text, &run->entries.at[i]);
        some |= entries[i] != JOURNAL_DROP;
    }
    for (uint32_t i = 0; i < run->steps.len; i++) {
        if (steps[i] != JOURNAL_DROP) buf_addf(&text, STR_FMT "\n", STR_ARG(run->steps.at[i].line));
        some |= steps[i] != JOURNAL_DROP;
    }
    if (!some) unlink(run->path.at);
    else ok = file_write_private(run->path.at, &run->text, buf_str(&text), error);
    if (ok) run->text = arena_copy(arena, buf_str(&text));
    buf_clear(&text);
    return ok;
}
