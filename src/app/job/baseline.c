#include "app/job/baseline.h"

#include "base/base64.h"
#include "base/file.h"
#include "base/json.h"
#include "base/map.h"
#include "base/path.h"

#include <jansson.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <unistd.h>

enum { VERSION = 1, FILE_LIMIT = 64 << 20 };

typedef struct {
    Str path;
    uint32_t count;
    uint32_t next; /* index + 1 of another entry with the same key */
} Entry;

typedef struct {
    uint32_t first;        /* index + 1 of an entry */
    _Atomic uint32_t gone; /* 1 + how many there are in files that are gone; 0: nobody has looked yet */
    uint32_t taken;        /* how many of those were found again elsewhere */
} Kind;

struct Baseline {
    Arena arena;
    Str folder;  /* the full path of the file's folder */
    Map by_key;  /* -> index + 1 of the kind */
    Map by_file; /* path and key -> index + 1 of the entry */
    Map moved;   /* path and key -> how many findings of that file stood in files that are gone */
    bool whole;  /* all files are looked at before the files that are gone count */
    ARRAY(Kind) kinds;
    ARRAY(Entry) entries;
};

/* As JSON has them, so that bytes which are no UTF-8 compare as they were written. */
void baseline_add_key(Buf *out, Str rule, Str name, Str shape)
{
    Json json = json_to(out);
    json_str(&json, rule);
    json_str(&json, name);
    json_str(&json, shape);
}

static Str folder_of(Arena *arena, const char *path)
{
    Buf full = {0};
    path_full(str_of(path), &full);
    ptrdiff_t slash = str_rfind_char(buf_str(&full), '/');
    Str folder = arena_copy(arena, str_sub(buf_str(&full), 0, slash > 0 ? (size_t)slash : 1));
    buf_clear(&full);
    return folder;
}

static void add_relative(Str folder, Str shown, Buf *out)
{
    Buf full = {0};
    path_full(shown, &full);
    path_relate(folder, buf_str(&full), out);
    buf_clear(&full);
}

void baseline_add_path(const Baseline *b, Str shown, Buf *out) { add_relative(b->folder, shown, out); }

/* What the map has under a copy of the key. */
static uint32_t *put(Baseline *b, Map *map, const Buf *key)
{
    uint32_t *known = map_get(map, buf_str(key));
    return known ? known : map_put(map, &b->arena, arena_copy(&b->arena, buf_str(key)));
}

static bool is_gone(const Baseline *b, Str path)
{
    Buf full = {0};
    path_add(&full, b->folder, path);
    bool gone = faccessat(AT_FDCWD, full.at, F_OK, AT_EACCESS) != 0;
    buf_clear(&full);
    return gone;
}

/* How many there are in files that are gone. Threads that look at the same time see the same. */
static uint32_t count_gone(const Baseline *b, Kind *kind)
{
    uint32_t known = kind->gone, sum = 0;
    if (known) return known - 1;
    for (uint32_t i = kind->first; i; i = b->entries.at[i - 1].next) {
        const Entry *e = &b->entries.at[i - 1];
        if (is_gone(b, e->path)) sum = e->count > UINT32_MAX - 1 - sum ? UINT32_MAX - 1 : sum + e->count;
    }
    kind->gone = sum + 1;
    return sum;
}

static void add_file_key(Buf *out, Str path, Str key)
{
    buf_add(out, path);
    buf_addc(out, 0);
    buf_add(out, key);
}

bool baseline_knows(const Baseline *b, Str path, Str key, uint32_t n)
{
    const uint32_t *kind = map_get(&b->by_key, key);
    Buf file_key = {0};
    if (!kind) return false;
    add_file_key(&file_key, path, key);
    const uint32_t *entry = map_get(&b->by_file, buf_str(&file_key));
    const uint32_t *moved = map_get(&b->moved, buf_str(&file_key));
    buf_clear(&file_key);
    uint64_t known = (entry ? b->entries.at[*entry - 1].count : 0) + (uint64_t)(moved ? *moved : 0);
    return n <= known || (!b->whole && n <= count_gone(b, &b->kinds.at[*kind - 1]));
}

void baseline_wait(Baseline *b) { b->whole = true; }

/* Whether a finding that its own file's entry does not know stood in a file that is gone; it is taken from there. */
static bool take_moved(Baseline *b, Str path, const ReportFinding *f)
{
    Buf key = {0}, file_key = {0};
    baseline_add_key(&key, f->rule, f->name, f->shape);
    const uint32_t *index = map_get(&b->by_key, buf_str(&key));
    Kind *kind = index ? &b->kinds.at[*index - 1] : NULL;
    bool moved = kind && kind->taken < count_gone(b, kind);
    if (moved) {
        kind->taken++;
        add_file_key(&file_key, path, buf_str(&key));
        ++*put(b, &b->moved, &file_key);
    }
    buf_clear(&key);
    buf_clear(&file_key);
    return moved;
}

void baseline_settle(Baseline *b, FoundList *found)
{
    uint32_t files = 0;
    for (uint32_t i = 0; i < found->len; i++) {
        ReportFile *file = &found->at[i].file;
        Buf path = {0};
        uint32_t kept = 0;
        if (file->count) baseline_add_path(b, file->path, &path);
        for (uint32_t k = 0; k < file->count; k++)
            if (file->test_code || !take_moved(b, buf_str(&path), &file->findings[k]))
                file->findings[kept++] = file->findings[k];
        bool empty = file->count && kept == 0 && file->skipped.len == 0;
        file->count = kept;
        if (!empty) found->at[files++] = found->at[i];
        buf_clear(&path);
    }
    found->len = files;
}

/* ---- reading */

/* The line of the i-th entry of "findings", in JSON that is valid: the only list of the root. */
static uint32_t line_of(Str text, size_t entry)
{
    uint32_t line = 1;
    int depth = 0;
    bool quoted = false, before = false; /* before: the entry has not begun yet */
    for (size_t i = 0; i < text.len; i++) {
        char c = text.at[i];
        line += c == '\n';
        if (before && !strchr(" \t\r\n", c)) return line;
        if (quoted && c == '\\') i++;
        else if (c == '"') quoted = !quoted;
        if (quoted) continue;
        depth += (c == '{' || c == '[') - (c == '}' || c == ']');
        if (depth == 2 && (c == '[' || c == ',')) before = entry-- == 0;
    }
    return 1;
}

static Str text_of(const json_t *object, const char *key)
{
    const json_t *text = json_object_get(object, key);
    return (Str){json_string_value(text), json_string_length(text)};
}

static bool is_entry(const json_t *e)
{
    json_int_t count = json_integer_value(json_object_get(e, "count"));
    size_t exact = json_is_string(json_object_get(e, "path_base64"));
    return json_is_object(e) && json_object_size(e) == 5 + exact && json_is_string(json_object_get(e, "path")) &&
           json_is_string(json_object_get(e, "rule")) && json_is_string(json_object_get(e, "name")) &&
           json_is_string(json_object_get(e, "shape")) && count > 0 && count < UINT32_MAX;
}

static void add_entry(Baseline *b, const json_t *e)
{
    Buf key = {0}, file_key = {0}, exact = {0};
    Str encoded = text_of(e, "path_base64");
    bool odd = encoded.len && base64_decode(&exact, encoded);
    Str path = arena_copy(&b->arena, odd ? buf_str(&exact) : text_of(e, "path"));
    buf_clear(&exact);
    baseline_add_key(&key, text_of(e, "rule"), text_of(e, "name"), text_of(e, "shape"));
    add_file_key(&file_key, path, buf_str(&key));
    uint32_t *kind = put(b, &b->by_key, &key);
    if (*kind == 0) {
        array_add(&b->arena, &b->kinds);
        *kind = b->kinds.len;
    }
    Kind *k = &b->kinds.at[*kind - 1];
    uint32_t count = (uint32_t)json_integer_value(json_object_get(e, "count"));
    *array_add(&b->arena, &b->entries) = (Entry){.path = path, .count = count, .next = k->first};
    k->first = b->entries.len;
    *put(b, &b->by_file, &file_key) = b->entries.len;
    buf_clear(&key);
    buf_clear(&file_key);
}

static bool read_root(Baseline *b, const char *path, Str text, const json_t *root, Error *error)
{
    const json_t *version = json_object_get(root, "version"), *entries = json_object_get(root, "findings");
    ptrdiff_t at = str_find(text, STR("\"version\""));
    uint32_t line = 1;
    for (ptrdiff_t i = 0; i < at; i++) line += text.at[i] == '\n';
    if (!json_is_integer(version)) return error_set(error, "%s:%u: is no baseline: it has no version", path, line);
    if (json_integer_value(version) != VERSION)
        return error_set(error, "%s:%u: is of version %lld; this program knows version %d", path, line,
                         (long long)json_integer_value(version), VERSION);
    if (!json_is_array(entries) || json_object_size(root) != 2)
        return error_set(error, "%s:%u: is no baseline: beside `version` it has `findings`, a list", path, line);
    for (size_t i = 0; i < json_array_size(entries); i++) {
        if (!is_entry(json_array_get(entries, i)))
            return error_set(error, "%s:%u: an entry has `path`, `rule`, `name` and `shape`, texts, and `count`", path,
                             line_of(text, i));
        add_entry(b, json_array_get(entries, i));
    }
    return true;
}

/* What the JSON parser says shows a piece of the text, and the file may be anything: so only where it is. */
static bool read_json(Baseline *b, const char *path, Str text, Error *error)
{
    json_error_t why;
    json_t *root = json_loadb(text.at, text.len, JSON_REJECT_DUPLICATES, &why);
    if (!root) return error_set(error, "%s:%d: is not valid JSON", path, why.line > 0 ? why.line : 1);
    bool fine = read_root(b, path, text, root, error);
    json_decref(root);
    return fine;
}

Baseline *baseline_read(const char *path, Error *error)
{
    Baseline *b = mem_new(sizeof *b);
    Buf text = {0};
    FileStatus status = file_read(AT_FDCWD, path, FILE_NAMED, FILE_LIMIT, &text, error);
    if (status == FILE_TOO_LARGE) error_set(error, "%s: larger than %d bytes", path, FILE_LIMIT);
    if (status == FILE_NOT_REGULAR) error_set(error, "%s: no regular file", path);
    b->folder = folder_of(&b->arena, path);
    bool fine = status == FILE_READ && read_json(b, path, buf_str(&text), error);
    buf_clear(&text);
    if (fine) return b;
    baseline_free(b);
    return NULL;
}

void baseline_free(Baseline *b)
{
    if (!b) return;
    arena_clear(&b->arena);
    free(b);
}
