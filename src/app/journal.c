#include "app/journal_kinds.h"

#include "app/path.h"
#include "base/base64.h"
#include "base/json.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { COUNTED_BYTES = 64 << 20 }; /* looked through to tell equal places apart; more of them go without */

/* A string of JSON, or an object with base64 for bytes that no such string holds. */
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

static void pair_bytes(Json *j, const char *key, Str s)
{
    json_key(j, key);
    add_bytes(j, s);
}

const char *const journal_kinds[SPELL_KINDS] = {
    [SPELL_TEXT] = "",     [SPELL_COPY] = "=",   [SPELL_BACKSLASH] = "\\", [SPELL_LETTER] = "n",
    [SPELL_HEX] = "x",     [SPELL_UNICODE] = "u", [SPELL_LONG] = "U",      [SPELL_BRACES] = "u{",
    [SPELL_OCTAL] = "0",   [SPELL_CRLF] = "crlf", [SPELL_CR] = "cr",       [SPELL_BYTE] = "byte",
    [SPELL_PLAIN] = "plain"};

/* Text as it is, numbers for what is copied, and lists for what is escaped: ["x", 2]. */
static void add_spelling(Json *j, const Spelling *s)
{
    json_open(j, '[');
    for (uint32_t i = 0; i < s->parts.len; i++) {
        const SpellPart *p = &s->parts.at[i];
        if (p->kind == SPELL_TEXT) add_bytes(j, p->text);
        else if (p->kind == SPELL_COPY) json_int(j, p->count);
        else {
            json_open(j, '[');
            json_str(j, str_of(journal_kinds[p->kind]));
            json_int(j, p->count);
            if (p->digits) json_int(j, p->digits);
            json_close(j, ']');
        }
    }
    json_close(j, ']');
}

/* False when it cannot be written down. */
static bool add_value_piece(Json *j, const JournalChange *c, const UhFinding *f)
{
    Arena arena = {0};
    Spelling s;
    const UhValue *v = &c->result->values[f->value];
    Str literal = str_sub(c->old, f->start, f->end), value = {v->bytes, v->len};
    bool good = spelling_read(&s, literal, value, &arena);
    if (!good) {
        spelling_anew(&s, literal, value, &arena);
        good = str_is_utf8(c->old); /* in another encoding it would be something else */
    }
    size_t others = spelling_has_text(&s) ? c->result->value_count : 0; /* mostly there are but quotes around it */
    for (size_t i = 0; i < others; i++) /* what stands around one may have another in it */
        good &= !spelling_tells(&s, (Str){c->result->values[i].bytes, c->result->values[i].len});
    json_open(j, '{');
    json_pair_int(j, "value", (int64_t)f->value);
    if (s.bytes) json_pair_bool(j, "bytes", true);
    if (s.upper) json_pair_bool(j, "upper", true);
    json_key(j, "spelling");
    add_spelling(j, &s);
    json_close(j, '}');
    arena_clear(&arena);
    return good;
}

/* Whether a text has a value that the changed source does not show anyway: `getenv("DEV_KEY", "DEV_KEY")`. */
static bool keeps_value(Str text, const UhValue *v, Str changed)
{
    Str value = v ? (Str){v->bytes, v->len} : (Str){0};
    return v && spelling_shows(text, value) && !spelling_shows(changed, value);
}

/* A piece of an edit that is kept as it is. False when it has the value of a piece beside it: a literal that is equal
 * to one would be a finding itself, but comments are not. */
static bool add_text_piece(Json *j, Str text, const UhValue *before, const UhValue *behind, Str changed)
{
    if (text.len) add_bytes(j, text);
    return !keeps_value(text, before, changed) && !keeps_value(text, behind, changed);
}

/* The fixed findings inside of an edit, from *next on. What lies between them is text. False when that has a value. */
static bool add_old(Json *j, const JournalChange *c, const UhEdit *e, size_t *next, bool *valued)
{
    const UhResult *r = c->result;
    const UhValue *last = NULL;
    Str changed = {e->text, e->len};
    size_t at = e->start;
    bool good = true;
    json_open(j, '[');
    for (; *next < r->finding_count && r->findings[*next].start < e->end; ++*next) {
        const UhFinding *f = &r->findings[*next];
        if (f->start < at || f->end > e->end) continue;
        if (!f->fixed) good = false; /* a value that is stored nowhere, and goes with the edit all the same */
        if (!f->fixed) continue;
        good &= add_text_piece(j, str_sub(c->old, at, f->start), last, &r->values[f->value], changed);
        good &= add_value_piece(j, c, f);
        last = &r->values[f->value];
        at = f->end;
    }
    good &= add_text_piece(j, str_sub(c->old, at, e->end), last, NULL, changed);
    *valued = last != NULL;
    json_close(j, ']');
    return good;
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

static bool add_edits(Json *j, const JournalChange *c)
{
    const UhResult *r = c->result;
    size_t next = 0;
    ptrdiff_t shift = 0;
    bool good = true, counts = r->edit_count < COUNTED_BYTES / (c->new.len + 1);
    json_key(j, "edits");
    json_open(j, '[');
    for (size_t i = 0; i < r->edit_count; i++) {
        const UhEdit *e = &r->edits[i];
        bool valued = false;
        uint32_t nth, of;
        size_t at = (size_t)((ptrdiff_t)e->start + shift);
        Str new = {e->text, e->len};
        while (next < r->finding_count && r->findings[next].start < e->start) next++;
        json_open(j, '{');
        json_pair_int(j, "at", (int64_t)at);
        pair_bytes(j, "new", new);
        json_key(j, "old");
        good &= add_old(j, c, e, &next, &valued);
        if (valued && counts) {
            count_places(c->new, new, at, &nth, &of);
            json_pair_int(j, "nth", nth);
            json_pair_int(j, "of", of);
        }
        json_close(j, '}');
        shift += (ptrdiff_t)e->len - (ptrdiff_t)(e->end - e->start);
    }
    json_close(j, ']');
    return good;
}

static void add_values(Json *j, const JournalChange *c)
{
    Str folder = str_of(c->store);
    ptrdiff_t slash = str_rfind_char(folder, '/');
    folder.len = slash > 0 ? (size_t)slash : 1;
    json_key(j, "values");
    json_open(j, '[');
    for (size_t i = 0; i < c->result->value_count; i++) {
        const UhValue *v = &c->result->values[i];
        json_open(j, '{');
        json_pair_strz(j, "name", v->name ? v->name : "");
        json_pair_int(j, "as", v->as);
        pair_bytes(j, "store", str_of(c->store));
        if (v->as == UH_STORE_FILE) {
            Buf file = {0};
            path_add(&file, folder, str_of(v->file));
            pair_bytes(j, "file", buf_str(&file));
            buf_clear(&file);
        }
        json_close(j, '}');
    }
    json_close(j, ']');
}

/* A line without a way back, for a source that cannot be put together again. */
static void add_reason(Buf *out, Str path, const char *why)
{
    Json j = json_to(out);
    json_open(&j, '{');
    pair_bytes(&j, "path", path);
    json_pair_strz(&j, "why", why);
    json_close(&j, '}');
}

static void add_line(Buf *out, Str path, const JournalChange *c)
{
    size_t start = out->len;
    Json j = json_to(out);
    json_open(&j, '{');
    pair_bytes(&j, "path", path);
    json_pair_int(&j, "size", (int64_t)c->new.len);
    json_pair_int(&j, "hash", (int64_t)str_hash(c->new));
    bool good = c->store && add_edits(&j, c);
    if (good) add_values(&j, c);
    json_close(&j, '}');
    if (!good) {
        memset(out->at + start, 0, out->len - start);
        out->len = start;
        add_reason(out, path, c->store ? "its text cannot be put together from the stored values"
                                       : "its values were not kept (--secrets none)");
    }
    buf_addc(out, '\n');
}

static void add_head(Buf *out)
{
    char when[32];
    struct timespec now;
    struct tm parts;
    clock_gettime(CLOCK_REALTIME_COARSE, &now); /* as file systems have it */
    gmtime_r(&now.tv_sec, &parts);
    strftime(when, sizeof when, "%Y-%m-%d %H:%M:%S UTC", &parts);
    Json j = json_to(out);
    json_open(&j, '{');
    json_pair_int(&j, "journal", JOURNAL_VERSION);
    json_pair_strz(&j, "version", UH_VERSION);
    json_pair_strz(&j, "time", when);
    json_key(&j, "since");
    json_open(&j, '[');
    json_int(&j, now.tv_sec);
    json_int(&j, now.tv_nsec);
    json_close(&j, ']');
    json_close(&j, '}');
    buf_addc(out, '\n');
}

static void cut(Journal *j, size_t len)
{
    if (ftruncate(j->fd, (off_t)len) < 0 || lseek(j->fd, (off_t)len, SEEK_SET) < 0) j->broken = true;
    j->len = len;
}

static bool append(Journal *j, Str text, Error *error)
{
    size_t done = 0;
    while (done < text.len) {
        ssize_t n = write(j->fd, text.at + done, text.len - done);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) break;
        done += (size_t)n;
    }
    if (done == text.len) {
        j->len += text.len;
        return true;
    }
    error_set_errno(error, errno, "%s: cannot be written", j->path.at);
    if (done) cut(j, j->len);
    return false;
}

static bool begin(Journal *j, Str source, Error *error)
{
    Buf folder = {0}, path = {0}, name = {0};
    bool ok = journal_folder(&folder, source, error);
    if (ok) {
        journal_name(&name, buf_str(&folder), source);
        path_add(&path, buf_str(&folder), buf_str(&name));
        j->fd = open(path.at, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
        ok = j->fd >= 0 || error_set_errno(error, errno, "%s: cannot be made", path.at);
    }
    if (ok) j->path = arena_copy(&j->arena, buf_str(&path));
    if (ok) journal_prune(buf_str(&folder), buf_str(&name));
    buf_clear(&folder);
    buf_clear(&path);
    buf_clear(&name);
    return ok;
}

bool journal_add(Journal *j, const JournalChange *c, Error *error)
{
    char *full = realpath(c->path, NULL);
    if (!full) return error_set_errno(error, errno, "%s: cannot be opened", c->path);
    Buf line = {0};
    bool ok = j->path.len ? !j->broken || error_set(error, "%s: is incomplete", j->path.at)
                          : begin(j, str_of(full), error);
    if (ok) {
        if (j->len == 0) add_head(&line);
        add_line(&line, str_of(full), c);
        ok = append(j, buf_str(&line), error);
    }
    buf_clear(&line);
    free(full);
    return ok;
}

static const char *const step_names[TRAIL_KINDS] = {
    [TRAIL_FOLDER] = "folder", [TRAIL_FILE] = "file",       [TRAIL_KEY] = "key",      [TRAIL_END] = "end",
    [TRAIL_VALUE] = "value",   [TRAIL_EXAMPLE] = "example", [TRAIL_IGNORE] = "ignore"};

TrailKind journal_step_kind(Str name)
{
    TrailKind kind = TRAIL_FOLDER;
    while (kind < TRAIL_KINDS && !str_eqz(name, step_names[kind])) kind++;
    return kind;
}

static int64_t size_of(Str path)
{
    struct stat st;
    Buf z = {0};
    buf_add(&z, path);
    int64_t size = lstat(z.at, &st) == 0 ? (int64_t)st.st_size : -1;
    buf_clear(&z);
    return size;
}

/* It is on the disk with the next source's line: what matters is that no kill comes between it and the step. */
static void note_step(void *context, const TrailStep *step)
{
    Journal *journal = context;
    if (!journal->path.len || journal->broken) return;
    Buf line = {0};
    Error ignored = {0};
    Json j = json_to(&line);
    json_open(&j, '{');
    json_pair_strz(&j, "step", step_names[step->kind]);
    pair_bytes(&j, "path", step->path);
    pair_bytes(&j, "text", step->text);
    pair_bytes(&j, "about", step->about);
    bool sized = step->kind == TRAIL_IGNORE || step->kind == TRAIL_END;
    if (sized) json_pair_int(&j, "size", size_of(step->kind == TRAIL_END ? step->path : step->about));
    json_close(&j, '}');
    buf_addc(&line, '\n');
    journal->steps += append(journal, buf_str(&line), &ignored);
    error_clear(&ignored);
    buf_clear(&line);
}

const Trail *journal_trail(Journal *j)
{
    j->trail = (Trail){j, note_step};
    return &j->trail;
}

size_t journal_mark(Journal *j)
{
    j->told = j->steps;
    return j->len;
}

bool journal_flush(Journal *j, Error *error)
{
    if (!j->path.len || j->broken || fsync(j->fd) == 0) return true;
    return error_set_errno(error, errno, "%s: cannot be flushed to the disk", j->path.at);
}

void journal_take_back(Journal *j, size_t mark)
{
    if (j->path.len && j->steps == j->told) cut(j, mark);
}

void journal_close(Journal *j)
{
    if (j->path.len && j->len == 0) unlink(j->path.at);
    if (j->path.len) close(j->fd);
    arena_clear(&j->arena);
    *j = (Journal){0};
}
