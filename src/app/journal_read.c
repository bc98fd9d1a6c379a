/* journal_read.c - a journal from the disk; see journal.h
 *
 * What does not have the form that journal.c writes is an error: half an undo is worse than none.
 */
#include "app/journal_kinds.h"
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
    if (part.digits > 16) l->good = false;
    return part;
}

static JournalPiece read_piece(Loader *l, const json_t *value)
{
    const json_t *spelling = json_object_get(value, "spelling"), *part;
    if (!spelling) return (JournalPiece){.text = read_bytes(l, value), .value = UINT32_MAX};
    JournalPiece piece = {.value = read_count(l, json_object_get(value, "value"))};
    piece.spelling.bytes = json_is_true(json_object_get(value, "bytes"));
    piece.spelling.upper = json_is_true(json_object_get(value, "upper"));
    size_t i;
    json_array_foreach(spelling, i, part) *array_add(l->arena, &piece.spelling.parts) = read_part(l, part);
    return piece;
}

static JournalEdit read_edit(Loader *l, const json_t *value)
{
    const json_t *piece, *nth = json_object_get(value, "nth");
    JournalEdit edit = {.at = read_number(l, json_object_get(value, "at")), .new = get_bytes(l, value, "new")};
    if (nth) edit.nth = read_count(l, nth);
    if (nth) edit.of = read_count(l, json_object_get(value, "of"));
    size_t i;
    json_array_foreach(json_object_get(value, "old"), i, piece) *array_add(l->arena, &edit.old) = read_piece(l, piece);
    return edit;
}

static JournalValue read_value(Loader *l, const json_t *value)
{
    uint32_t as = read_count(l, json_object_get(value, "as"));
    if (as > UH_STORE_FILE) l->good = false;
    JournalValue out = {.name = get_bytes(l, value, "name"), .as = (UhStoreAs)as};
    out.store = get_bytes(l, value, "store");
    if (out.as == UH_STORE_FILE) out.file = get_bytes(l, value, "file");
    return out;
}

/* Edits stand one behind the other, inside of the text, and name values that are there. */
static bool fits(const JournalEntry *e)
{
    size_t end = 0;
    for (uint32_t i = 0; i < e->edits.len; i++) {
        const JournalEdit *edit = &e->edits.at[i];
        if (edit->at < end || edit->at > e->size || edit->new.len > e->size - edit->at) return false;
        end = edit->at + edit->new.len;
        for (uint32_t k = 0; k < edit->old.len; k++)
            if (edit->old.at[k].value != UINT32_MAX && edit->old.at[k].value >= e->values.len) return false;
    }
    return true;
}

static JournalEntry read_entry(Loader *l, const json_t *line)
{
    const json_t *item;
    JournalEntry e = {.path = get_bytes(l, line, "path")};
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

static bool read_head(JournalRun *run, Loader *l, const json_t *json)
{
    run->time = copy(l, json_object_get(json, "time"));
    return json_integer_value(json_object_get(json, "journal")) == JOURNAL_VERSION;
}

static bool read_line(JournalRun *run, Loader *l, Str line)
{
    json_error_t ignored;
    json_t *json = json_loadb(line.at, line.len, JSON_REJECT_DUPLICATES, &ignored);
    bool head = run->head.len == 0;
    if (!json) return false;
    if (head) {
        run->head = line;
        l->good &= read_head(run, l, json);
    } else {
        JournalEntry entry = read_entry(l, json);
        entry.line = line;
        if (l->good) add_entry(run, l->arena, entry);
    }
    json_decref(json);
    return l->good;
}

bool journal_read(JournalRun *run, Str path, Arena *arena, Error *error)
{
    Buf text = {0};
    Loader l = {.arena = arena, .good = true};
    *run = (JournalRun){.path = arena_copy(arena, path)};
    FileStatus status = file_read(AT_FDCWD, run->path.at, FILE_WALKED, JOURNAL_LIMIT, &text, error);
    run->text = arena_copy(arena, buf_str(&text));
    buf_clear(&text);
    if (status == FILE_FAILED) return false;
    bool good = status == FILE_READ;
    for (Str rest = run->text; good && str_find_char(rest, '\n') >= 0;) good = read_line(run, &l, str_cut(&rest, '\n'));
    return good || error_set(error, "%s: is no journal that this version can read", run->path.at);
}

bool journal_rewrite(const JournalRun *run, const bool *keeps, Error *error)
{
    Buf text = {0};
    bool some = false, ok = true;
    buf_addf(&text, STR_FMT "\n", STR_ARG(run->head));
    for (uint32_t i = 0; i < run->entries.len; i++) {
        if (keeps[i]) buf_addf(&text, STR_FMT "\n", STR_ARG(run->entries.at[i].line));
        some |= keeps[i];
    }
    if (!some) unlink(run->path.at);
    else ok = file_write_private(run->path.at, &run->text, buf_str(&text), error);
    buf_clear(&text);
    return ok;
}
