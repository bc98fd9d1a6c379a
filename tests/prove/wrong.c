/* wrong FILE...: fixes that somebody wrote by hand, looked at by `prove`. Each wrong one must be told by the
 * check that its file names, and each right one must hold. README.md here has the form of the files. One line
 * of TAP for each fix.
 *
 * Nothing here is planned: the text before, the text after, and what a planner would say of them come out of
 * the file.
 */
#include "base/array.h"
#include "base/file.h"
#include "prove.h"

#include <stdio.h>
#include <stdlib.h>

typedef ARRAY(UhFinding) FindingArray;
typedef ARRAY(UhEdit) EditArray;
typedef ARRAY(UhValue) ValueArray;

typedef struct {
    Str title;
    Str must; /* the check that has to say NO; empty: all hold */
    Str open; /* the check that has to say that it did not look at something; may be empty */
    const char *path;
    const char *module;
    bool weak, no_carrier;
    ValueArray values;
    Str taken_name, taken_value; /* what the store has */
    Str elsewhere, elsewhere_at; /* a name that another file has for something else, and where */
    Buf before, after;
    FindingArray findings;
    EditArray edits;
    uint32_t marked; /* findings that are marked themselves */
    Arena arena;
} Fix;

static int count, failed;

/* ---- reading */

static const char *zero(Fix *f, Str s) { return arena_copy(&f->arena, s).at; }

/* The word before the first blank; `rest` gets what is behind it. */
static Str word(Str line, Str *rest)
{
    ptrdiff_t blank = str_find_char(line, ' ');
    *rest = blank < 0 ? (Str){0} : str_trim(str_from(line, (size_t)blank + 1));
    return blank < 0 ? line : str_sub(line, 0, (size_t)blank);
}

static int hex(char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1; }

/* A byte that is written as {{0D}}. */
static bool byte_at(Str s, char *byte)
{
    if (s.len < 6 || !str_starts(s, STR("{{")) || s.at[4] != '}' || s.at[5] != '}') return false;
    int high = hex(s.at[2]), low = hex(s.at[3]);
    *byte = (char)(high * 16 + low);
    return high >= 0 && low >= 0;
}

static Str bytes_of(Fix *f, Str text)
{
    Buf out = {0};
    char byte;
    for (size_t i = 0; i < text.len; i++) {
        bool is_byte = byte_at(str_from(text, i), &byte);
        buf_addc(&out, is_byte ? byte : text.at[i]);
        i += is_byte ? 5 : 0;
    }
    Str copy = arena_copy(&f->arena, buf_str(&out));
    buf_clear(&out);
    return copy;
}

/* `NAME bytes`, `NAME base64 bytes`, `NAME file path bytes`, `NAME place bytes`. */
static void read_value(Fix *f, Str line)
{
    static const char *const none[] = {NULL};
    static const UhPlace place = {.template_name = "by-hand", .values = none, .place = "a store", .put = ""};
    UhValue v = {.name = zero(f, word(line, &line))};
    Str rest, kind = word(line, &rest);
    if (str_eqz(kind, "base64")) v.as = UH_STORE_BASE64, line = rest;
    if (str_eqz(kind, "file")) v.as = UH_STORE_FILE, v.file = zero(f, word(rest, &line));
    if (str_eqz(kind, "place")) v.place = &place, line = rest;
    Str bytes = bytes_of(f, line);
    v.bytes = bytes.at;
    v.len = bytes.len;
    *array_add(&f->arena, &f->values) = v;
}

/* A line behind `%`. */
static void read_word(Fix *f, Str line)
{
    Str rest, key = word(line, &rest);
    if (str_eqz(key, "NO"))
        f->must = rest;
    else if (str_eqz(key, "--"))
        f->open = rest;
    else if (str_eqz(key, "value"))
        read_value(f, rest);
    else if (str_eqz(key, "path"))
        f->path = zero(f, rest);
    else if (str_eqz(key, "module"))
        f->module = zero(f, rest);
    else if (str_eqz(key, "weak"))
        f->weak = true;
    else if (str_eqz(key, "not-carried"))
        f->no_carrier = true;
    else if (str_eqz(key, "store"))
        f->taken_name = word(rest, &f->taken_value);
    else if (str_eqz(key, "elsewhere"))
        f->elsewhere = word(rest, &f->elsewhere_at);
    else
        f->path = NULL;
}

static void add_finding(Fix *f, size_t start, size_t end)
{
    UhFinding finding = {
        .start = start, .end = end, .rule = "by-hand", .kind = "signing-key", .name = "", .fixed = true};
    finding.value = f->findings.len;
    finding.weak = f->weak;
    *array_add(&f->arena, &f->findings) = finding;
}

/* The text up to a marker's end; what is in it goes to `before`, `after`, or both. Returns how much that was.
 */
static size_t read_part(Fix *f, Str text, const char *end, bool before, bool after)
{
    size_t i = 0, start = 0;
    bool marked = false;
    char byte;
    while (i < text.len && !str_starts(str_from(text, i), str_of(end))) {
        Str rest = str_from(text, i);
        bool open = str_starts(rest, STR("{<")), close = str_starts(rest, STR(">}"));
        if (open) start = f->before.len, marked = true;
        if (close && marked) add_finding(f, start, f->before.len), f->marked++;
        bool is_byte = byte_at(rest, &byte);
        if (!open && !close && before) buf_addc(&f->before, is_byte ? byte : text.at[i]);
        if (!open && !close && after) buf_addc(&f->after, is_byte ? byte : text.at[i]);
        i += open || close ? 2 : is_byte ? 6 : 1;
    }
    return i + strlen(end);
}

/* The edit that was just read; one that begins where the last one ended is the same. */
static void add_edit(Fix *f, size_t start, size_t from, size_t to)
{
    Str text = str_sub(buf_str(&f->after), from, to);
    UhEdit *last = f->edits.len ? &f->edits.at[f->edits.len - 1] : NULL;
    if (last && last->end == start && f->before.len == start && last->len == 0) {
        last->text = zero(f, text);
        last->len = text.len;
        return;
    }
    *array_add(&f->arena, &f->edits) = (UhEdit){start, f->before.len, zero(f, text), text.len};
}

/* One marker: `[-old-]`, `[+new+]`, or `[~new~]`, which no edit tells of. */
static size_t read_marker(Fix *f, Str text)
{
    char kind = text.at[1];
    const char end[] = {kind, ']', 0};
    size_t start = f->before.len, from = f->after.len;
    size_t length = 2 + read_part(f, str_from(text, 2), end, kind == '-', kind != '-');
    if (kind != '~') add_edit(f, start, from, f->after.len);
    return length;
}

static bool is_marker(Str text)
{
    return text.len > 2 && text.at[0] == '[' && (text.at[1] == '-' || text.at[1] == '+' || text.at[1] == '~');
}

/* Without marked findings the first deletions are those, one for each value. */
static void find_findings(Fix *f)
{
    for (uint32_t i = 0; i < f->edits.len && !f->marked && f->findings.len < f->values.len; i++)
        if (f->edits.at[i].end > f->edits.at[i].start)
            add_finding(f, f->edits.at[i].start, f->edits.at[i].end);
}

static void read_body(Fix *f, Str text)
{
    ptrdiff_t end = str_find(text, STR("{{end}}"));
    if (end >= 0) text = str_sub(text, 0, (size_t)end);
    for (size_t i = 0; i < text.len;) {
        char byte;
        if (is_marker(str_from(text, i))) {
            i += read_marker(f, str_from(text, i));
            continue;
        }
        bool is_byte = byte_at(str_from(text, i), &byte);
        buf_addc(&f->before, is_byte ? byte : text.at[i]);
        buf_addc(&f->after, is_byte ? byte : text.at[i]);
        i += is_byte ? 6 : 1;
    }
    find_findings(f);
}

static Fix read_fix(Str text, const char *path)
{
    Fix f = {.path = path};
    ptrdiff_t line = str_find_char(text, '\n');
    f.title = str_sub(text, 0, (size_t)line);
    text = str_from(text, (size_t)line + 1);
    while (str_starts(text, STR("% "))) {
        line = str_find_char(text, '\n');
        read_word(&f, str_sub(text, 2, (size_t)line));
        text = str_from(text, (size_t)line + 1);
    }
    if (f.values.len == 0) read_value(&f, STR("KEY made-up-value"));
    read_body(&f, text);
    return f;
}

/* ---- the project around it */

static const char *store_find(void *context, const char *bytes, size_t len)
{
    Fix *f = context;
    bool there = f->taken_name.len && str_eq(f->taken_value, (Str){bytes, len});
    return there ? zero(f, f->taken_name) : NULL;
}

static bool store_taken(void *context, const char *name, const char *bytes, size_t len)
{
    const Fix *f = context;
    return str_eqz(f->taken_name, name) && !str_eq(f->taken_value, (Str){bytes, len});
}

static bool store_carries(void *context, const char *bytes, size_t len)
{
    (void)bytes, (void)len;
    return !((const Fix *)context)->no_carrier;
}

static bool name_taken(void *context, const char *name, const char *bytes, size_t len, UhClaim claim,
                       const char **where)
{
    Fix *f = context;
    (void)bytes, (void)len, (void)claim;
    *where = zero(f, f->elsewhere_at);
    return str_eqz(f->elsewhere, name);
}

/* ---- what `prove` says */

static bool says(const Fix *f, const UhProof *proof, bool tell)
{
    bool no = false, named = false, open = !f->open.len;
    for (size_t i = 0; i < proof->check_count; i++) {
        const UhCheck *c = &proof->checks[i];
        no |= !c->holds;
        named |= !c->holds && str_eqz(f->must, c->check);
        open |= c->unseen && str_eqz(f->open, c->check);
        if (tell) printf("#    %s %s  %s\n", c->unseen ? "--" : c->holds ? "ok" : "NO", c->check, c->detail);
    }
    return open && (f->must.len ? named : !no);
}

static bool shows_value(const Fix *f, const UhProof *proof)
{
    for (size_t i = 0; i < proof->check_count; i++)
        for (uint32_t k = 0; k < f->values.len; k++)
            if (f->values.at[k].len > 3 && strstr(proof->checks[i].detail, f->values.at[k].bytes))
                return true;
    return false;
}

static void tell(bool good, Str title)
{
    failed += !good;
    printf("%sok %d - " STR_FMT "\n", good ? "" : "not ", ++count, STR_ARG(title));
}

static void try_fix(const UhEngine *engine, Str text, const char *path)
{
    Fix f = read_fix(text, path);
    if (!f.path || f.findings.len != f.values.len || f.edits.len == 0) {
        tell(false, f.title);
        printf("#    the file is wrong: %u values, %u findings, %u edits\n", f.values.len, f.findings.len,
               f.edits.len);
        exit(1);
    }
    UhStore store = {.context = &f, .find = store_find, .taken = store_taken, .carries = store_carries};
    UhNeighbours neighbours = {.context = &f, .taken = name_taken};
    UhInput in = {.path = f.path, .text = f.before.at, .len = f.before.len, .module_kind = f.module, .fix = true};
    UhResult result = {.findings = f.findings.at, .finding_count = f.findings.len, .edits = f.edits.at};
    for (uint32_t i = 0; i < f.values.len; i++) f.findings.at[i].name = f.values.at[i].name;
    result.edit_count = f.edits.len;
    result.values = f.values.at;
    result.value_count = f.values.len;
    in.store = &store;
    in.neighbours = &neighbours;
    UhProof *proof = prove_planned(engine, &in, &result, buf_str(&f.after));
    bool good = says(&f, proof, false) && !shows_value(&f, proof);
    tell(good, f.title);
    if (!good || getenv("SHOW")) says(&f, proof, true);
    if (!good) printf("#    wanted: %s " STR_FMT "\n", f.must.len ? "NO" : "all hold", STR_ARG(f.must));
    uh_proof_free(proof);
    buf_clear(&f.before);
    buf_clear(&f.after);
    arena_clear(&f.arena);
}

/* The fixes of one file begin with `= title` each; the first line says which path they stand for. */
static bool try_file(const UhEngine *engine, const char *file)
{
    Error error = {0};
    Buf text = {0};
    bool read = file_read(AT_FDCWD, file, FILE_NAMED, 1 << 20, &text, &error) == FILE_READ;
    Str left = buf_str(&text);
    ptrdiff_t next = str_find(left, STR("\n= "));
    Arena arena = {0};
    Str path = str_sub(left, 0, (size_t)str_find_char(left, '\n'));
    while (read && next >= 0) {
        left = str_from(left, (size_t)next + 3);
        next = str_find(left, STR("\n= "));
        try_fix(engine, next < 0 ? left : str_sub(left, 0, (size_t)next), arena_copy(&arena, path).at);
    }
    arena_clear(&arena);
    buf_clear(&text);
    error_clear(&error);
    return read;
}

int main(int argc, char **argv)
{
    char *message = NULL;
    UhEngine *engine = uh_engine_new(&(UhOptions){0}, &message);
    bool read = engine != NULL;
    for (int i = 1; i < argc && read; i++) read = try_file(engine, argv[i]);
    printf("1..%d\n", count);
    if (engine) uh_engine_free(engine);
    return !read || failed;
}
