/* journal_edits.c - the inverse of a source's edits, without a piece of a value; see journal.h
 *
 * Where a value stood there is its spelling. All other text, be it a comment between two parts of a literal, may
 * quote a value: what it has of one (text/trace.h) is noted as a place in that value.
 */
#include "app/undo/journal_kinds.h"

#include "base/path.h"
#include "base/base64.h"
#include "text/editmap.h"
#include "text/quoting.h"
#include "text/trace.h"

enum { COUNTED_BYTES = 64 << 20 }; /* looked through to tell equal places apart; more of them go without */

typedef struct {
    Journal *journal;
    const JournalChange *change;
    Arena arena;
    Traces traces;
    ARRAY(uint32_t) quoted; /* values of other sources, by their place in journal->known */
    Spelling *spellings; /* of the findings that are fixed */
    bool good;
} Inverse;

const char *const journal_kinds[SPELL_KINDS] = {
    [SPELL_TEXT] = "",     [SPELL_COPY] = "=",   [SPELL_BACKSLASH] = "\\", [SPELL_LETTER] = "n",
    [SPELL_HEX] = "x",     [SPELL_UNICODE] = "u", [SPELL_LONG] = "U",      [SPELL_BRACES] = "u{",
    [SPELL_OCTAL] = "0",   [SPELL_CRLF] = "crlf", [SPELL_CR] = "cr",       [SPELL_BYTE] = "byte",
    [SPELL_DOUBLE] = "2",  [SPELL_AT] = "@",     [SPELL_SAME] = "same", [SPELL_PLAIN] = "plain"};

static void add_bytes(Json *j, Str s)
{
    if (str_is_utf8(s) && str_find_char(s, 0) < 0) {
        json_str(j, s);
        return;
    }
    Buf encoded = {0};
    base64_encode(&encoded, s);
    json_open(j, '{');
    json_pair_str(j, "base64", buf_str(&encoded));
    json_close(j, '}');
    buf_clear(&encoded);
}

void journal_pair_bytes(Json *j, const char *key, Str s)
{
    json_key(j, key);
    add_bytes(j, s);
}

/* ---- text that may have traces */

/* Numbers of other sources' values stand behind those of the own ones. */
static bool find_trace(const Inverse *v, Str text, size_t at, Trace *trace)
{
    if (trace_at(&v->traces, text, at, trace)) return true;
    if (!trace_at(&v->journal->others, text, at, trace)) return false;
    trace->value += (uint32_t)v->change->result->value_count;
    return true;
}

static bool has_trace(const Inverse *v, Str text)
{
    Trace ignored;
    for (size_t i = 0; i < text.len; i++)
        if (find_trace(v, text, i, &ignored)) return true;
    return false;
}

/* The place of a value in the list of those that the notes of the source refer to. */
static uint32_t place_of(Inverse *v, uint32_t value)
{
    uint32_t own = (uint32_t)v->change->result->value_count, i = 0;
    if (value < own) return value;
    while (i < v->quoted.len && v->quoted.at[i] != value - own) i++;
    if (i == v->quoted.len) *array_add(&v->arena, &v->quoted) = value - own;
    return own + i;
}

static void add_trace(Json *j, Inverse *v, const Trace *t)
{
    json_open(j, '{');
    json_pair_int(j, "value", place_of(v, t->value));
    json_pair_strz(j, "as", trace_names[t->kind]);
    json_pair_int(j, "at", t->at);
    json_pair_int(j, "len", t->len);
    json_close(j, '}');
}

/* As pieces of a list. */
static void add_text(Json *j, Inverse *v, Str text)
{
    size_t from = 0;
    for (size_t i = 0; i < text.len;) {
        Trace trace;
        bool found = find_trace(v, text, i, &trace);
        if (found && i > from) add_bytes(j, str_sub(text, from, i));
        if (found) add_trace(j, v, &trace);
        i += found ? trace.len : 1;
        if (found) from = i;
    }
    if (from < text.len) add_bytes(j, str_from(text, from));
}

/* ---- literals */

/* Text as it is, numbers for what is copied, and lists for what is escaped: ["x", 2]. */
static void add_part(Json *j, const SpellPart *p)
{
    if (p->kind == SPELL_TEXT) add_bytes(j, p->text);
    else if (p->kind == SPELL_COPY) json_int(j, p->count);
    else {
        json_open(j, '[');
        json_str(j, str_of(journal_kinds[p->kind]));
        json_int(j, p->count);
        if (p->digits || p->upper) json_int(j, p->digits);
        if (p->upper) json_int(j, p->upper);
        json_close(j, ']');
    }
}

static void open_spelling(Json *j, const Spelling *s, size_t value, size_t at)
{
    json_open(j, '{');
    json_pair_int(j, "value", (int64_t)value);
    if (s->bytes) json_pair_bool(j, "bytes", true);
    json_key(j, "spelling");
    json_open(j, '[');
    if (at) add_part(j, &(SpellPart){.kind = SPELL_AT, .count = (uint32_t)at});
}

static void close_spelling(Json *j, size_t at, size_t end)
{
    if (at < end) add_part(j, &(SpellPart){.kind = SPELL_AT, .count = (uint32_t)end});
    json_close(j, ']');
    json_close(j, '}');
}

/* The literal of a finding. Text in it that has traces parts its spelling in two. */
static void add_literal(Json *j, Inverse *v, size_t finding)
{
    const UhFinding *f = &v->change->result->findings[finding];
    const UhValue *value = &v->change->result->values[f->value];
    const Spelling *s = &v->spellings[finding];
    Str bytes = {value->bytes, value->len};
    size_t at = 0;
    open_spelling(j, s, f->value, 0);
    for (uint32_t i = 0; i < s->parts.len; i++) {
        const SpellPart *p = &s->parts.at[i];
        bool traced = p->kind == SPELL_TEXT && has_trace(v, p->text);
        if (traced) {
            close_spelling(j, at, bytes.len);
            add_text(j, v, p->text);
            open_spelling(j, s, f->value, at);
        } else {
            add_part(j, p);
        }
        at = spelling_end(s, p, bytes, at);
    }
    close_spelling(j, at, bytes.len);
}

/* ---- edits */

/* Whether a finding that has no fix of its own is a literal of one of the values, or a comment that quotes one. */
static bool is_stored(const Inverse *v, Str text)
{
    const UhResult *r = v->change->result;
    bool literal = text.len > 1 && quoting_is_mark(&quoting_any, text.at[0]);
    if (literal) text = str_sub(text, 1, text.len - 1);
    for (size_t i = 0; i < r->value_count; i++) {
        Str value = {r->values[i].bytes, r->values[i].len};
        if (literal ? str_eq(text, value) : str_find(text, value) >= 0) return true;
    }
    return false;
}

/* Calls `take` with each fixed finding inside of an edit, from *next on, and the text in front of it; in the end with
 * the text that is left and SIZE_MAX. */
static void each_piece(Inverse *v, const UhEdit *e, size_t *next,
                       void (*take)(Inverse *v, Str text, size_t finding, Json *j), Json *j)
{
    const JournalChange *c = v->change;
    const UhResult *r = c->result;
    size_t at = e->start;
    for (; *next < r->finding_count && r->findings[*next].start < e->end; ++*next) {
        const UhFinding *f = &r->findings[*next];
        if (f->start < at || f->end > e->end) continue;
        if (!f->fixed) v->good &= is_stored(v, str_sub(c->old, f->start, f->end)); /* it goes with the edit */
        if (!f->fixed) continue;
        take(v, str_sub(c->old, at, f->start), *next, j);
        at = f->end;
    }
    take(v, str_sub(c->old, at, e->end), SIZE_MAX, j);
}

/* Reads how the literal is spelled, and shows its text to the traces. */
static void read_piece(Inverse *v, Str text, size_t finding, Json *j)
{
    (void)j;
    traces_add_text(&v->traces, text);
    if (finding == SIZE_MAX) return;
    const JournalChange *c = v->change;
    const UhFinding *f = &c->result->findings[finding];
    const UhValue *value = &c->result->values[f->value];
    Spelling *s = &v->spellings[finding];
    Str literal = str_sub(c->old, f->start, f->end), bytes = {value->bytes, value->len};
    if (!spelling_read(s, literal, bytes, &v->arena)) {
        spelling_anew(s, literal, bytes, &v->arena);
        v->good &= str_is_utf8(c->old); /* in another encoding it would be something else */
    }
    for (uint32_t i = 0; i < s->parts.len; i++)
        if (s->parts.at[i].kind == SPELL_TEXT) traces_add_text(&v->traces, s->parts.at[i].text);
}

static void write_piece(Inverse *v, Str text, size_t finding, Json *j)
{
    add_text(j, v, text);
    if (finding != SIZE_MAX) add_literal(j, v, finding);
}

/* Where the new text has something like `part`: how many times, and how many of them begin up to `at`. */
static void count_places(Str new, Str part, size_t at, uint32_t *nth, uint32_t *of)
{
    *nth = *of = 0;
    for (size_t from = 0; part.len;) {
        ptrdiff_t found = str_find(str_from(new, from), part);
        if (found < 0) return;
        from += (size_t)found;
        ++*of;
        if (from <= at) *nth = *of;
        from += part.len;
    }
}

static void add_new(Json *j, Inverse *v, Str new)
{
    json_key(j, "new");
    if (!has_trace(v, new)) {
        add_bytes(j, new);
        return;
    }
    json_open(j, '[');
    add_text(j, v, new);
    json_close(j, ']');
}

static void add_edit(Json *j, Inverse *v, const UhEdit *e, size_t at, size_t *next)
{
    const UhResult *r = v->change->result;
    bool counts = r->edit_count < COUNTED_BYTES / (v->change->new.len + 1);
    Str new = {e->text, e->len};
    size_t first = *next;
    json_open(j, '{');
    json_pair_int(j, "at", (int64_t)at);
    add_new(j, v, new);
    json_key(j, "old");
    json_open(j, '[');
    each_piece(v, e, next, write_piece, j);
    json_close(j, ']');
    bool valued = false;
    for (size_t i = first; i < *next; i++) valued |= r->findings[i].fixed;
    if (valued && counts) {
        uint32_t nth, of;
        count_places(v->change->new, new, at, &nth, &of);
        json_pair_int(j, "nth", nth);
        json_pair_int(j, "of", of);
    }
    json_close(j, '}');
}

/* What the edits put in and took out, and then the values that may be quoted in that. */
static void prepare(Inverse *v)
{
    const UhResult *r = v->change->result;
    size_t next = 0;
    v->spellings = arena_new(&v->arena, (r->finding_count + 1) * sizeof *v->spellings);
    for (size_t i = 0; i < r->edit_count; i++) {
        const UhEdit *e = &r->edits[i];
        while (next < r->finding_count && r->findings[next].start < e->start) next++;
        traces_add_text(&v->traces, (Str){e->text, e->len});
        each_piece(v, e, &next, read_piece, NULL);
    }
    for (size_t i = 0; i < r->value_count; i++)
        traces_add_value(&v->traces, (Str){r->values[i].bytes, r->values[i].len}, (uint32_t)i);
}

/* ---- values */

static void add_value(Json *j, const JournalKnown *v, bool quoted)
{
    json_open(j, '{');
    json_pair_str(j, "name", v->name);
    json_pair_int(j, "as", v->as);
    journal_pair_bytes(j, "store", v->store);
    if (v->as == UH_STORE_FILE) journal_pair_bytes(j, "file", v->file);
    if (quoted) json_pair_bool(j, "quoted", true);
    json_close(j, '}');
}

JournalKnown journal_known(const UhValue *v, Str store, Arena *arena)
{
    Buf file = {0};
    Str folder = path_folder(store);
    if (v->as == UH_STORE_FILE) path_add(&file, folder.len ? folder : STR("/"), str_of(v->file));
    JournalKnown known = {.bytes = {v->bytes, v->len}, .name = str_of(v->name), .store = store, .as = v->as,
                          .file = arena_copy(arena, buf_str(&file))};
    buf_clear(&file);
    return known;
}

static void add_values(Json *j, Inverse *v)
{
    const UhResult *r = v->change->result;
    json_key(j, "values");
    json_open(j, '[');
    for (size_t i = 0; i < r->value_count; i++) {
        JournalKnown value = journal_known(&r->values[i], str_of(v->change->store), &v->arena);
        add_value(j, &value, false);
    }
    for (uint32_t i = 0; i < v->quoted.len; i++) add_value(j, &v->journal->known.at[v->quoted.at[i]], true);
    json_close(j, ']');
}

bool journal_add_edits(Json *j, Journal *journal, const JournalChange *c)
{
    const UhResult *r = c->result;
    Inverse v = {.journal = journal, .change = c, .good = true};
    size_t next = 0;
    EditMap map = {0};
    prepare(&v);
    json_key(j, "edits");
    json_open(j, '[');
    for (size_t i = 0; i < r->edit_count && v.good; i++) {
        const UhEdit *e = &r->edits[i];
        while (next < r->finding_count && r->findings[next].start < e->start) next++;
        editmap_add(&map, &v.arena, e->start, e->end, (Str){e->text, e->len});
        add_edit(j, &v, e, map.at[i].at, &next);
    }
    json_close(j, ']');
    add_values(j, &v);
    traces_clear(&v.traces);
    arena_clear(&v.arena);
    return v.good;
}
