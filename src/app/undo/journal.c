#include "app/undo/journal_kinds.h"

#include "base/json.h"
#include "base/path.h"
#include "store/dotenv.h"
#include "store/envfile.h"
#include "text/quoting.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* A line without a way back, for a source that cannot be put together again. */
static void add_reason(Buf *out, Str path, const char *why)
{
    Json j = json_to(out);
    json_open(&j, '{');
    journal_pair_bytes(&j, "path", path);
    json_pair_strz(&j, "why", why);
    json_close(&j, '}');
}

static void add_line(Journal *journal, Buf *out, Str path, const JournalChange *c)
{
    size_t start = out->len;
    Json j = json_to(out);
    json_open(&j, '{');
    journal_pair_bytes(&j, "path", path);
    json_pair_int(&j, "size", (int64_t)c->new.len);
    json_pair_int(&j, "hash", (int64_t)str_hash(c->new));
    bool good = c->store && journal_add_edits(&j, journal, c);
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

static void know_value(Journal *j, const UhValue *v, Str store)
{
    JournalKnown known = journal_known(v, store, &j->arena);
    known.bytes = arena_copy(&j->arena, known.bytes);
    known.name = arena_copy(&j->arena, known.name);
    *array_add(&j->arena, &j->known) = known;
}

bool journal_takes_comment(const JournalChange *c)
{
    for (size_t i = 0; i < c->result->edit_count; i++)
        if (quoting_may_comment(&quoting_any, str_sub(c->old, c->result->edits[i].start, c->result->edits[i].end)))
            return true;
    return false;
}

void journal_expect(Journal *j, const JournalChange *c)
{
    Str store = c->store ? arena_copy(&j->arena, str_of(c->store)) : (Str){0};
    for (size_t i = 0; c->store && i < c->result->value_count; i++) know_value(j, &c->result->values[i], store);
    for (size_t i = 0; i < c->result->edit_count; i++) {
        Str old = str_sub(c->old, c->result->edits[i].start, c->result->edits[i].end);
        if (!quoting_may_comment(&quoting_any, old)) continue;
        traces_add_text(&j->others, old);
        j->asked = true;
    }
}

static bool is_known(const Journal *j, Str name, Str store)
{
    for (uint32_t i = 0; i < j->known.len; i++)
        if (str_eq(j->known.at[i].name, name) && str_eq(j->known.at[i].store, store)) return true;
    return false;
}

/* Adds what a store had before the run. */
static void know_stored(Journal *j, Str store)
{
    enum { SHORTEST = 8 }; /* words such as `true` are no values that anybody would quote */
    Buf text = {0};
    Arena arena = {0};
    Dotenv env = {0};
    Error ignored = {0};
    bool exists;
    if (envfile_read(store.at, &text, &exists, &ignored)) dotenv_parse(&env, &arena, buf_str(&text));
    for (uint32_t i = 0; i < env.entries.len; i++) {
        const DotenvEntry *e = dotenv_find(&env, env.entries.at[i].name);
        if (!e->sure || e->value.len < SHORTEST || is_known(j, e->name, store)) continue;
        *array_add(&j->arena, &j->known) = (JournalKnown){.bytes = arena_copy(&j->arena, e->value),
                                                          .name = arena_copy(&j->arena, e->name),
                                                          .store = store, .as = UH_STORE_TEXT};
    }
    error_clear(&ignored);
    buf_wipe(&text);
    arena_clear(&arena);
}

/* When all texts and values are there. */
static void find_others(Journal *j)
{
    Str last = {0};
    for (uint32_t i = 0, own = j->known.len; j->asked && !j->answered && i < own; i++) {
        if (!str_eq(j->known.at[i].store, last)) know_stored(j, j->known.at[i].store);
        last = j->known.at[i].store;
    }
    for (uint32_t i = 0; j->asked && !j->answered && i < j->known.len; i++)
        traces_add_value(&j->others, j->known.at[i].bytes, i);
    j->answered = true;
}

void journal_add_text(Journal *j, Str path, const JournalChange *c, Buf *out)
{
    find_others(j);
    if (j->len == 0) add_head(out);
    add_line(j, out, path, c);
}

bool journal_add(Journal *j, const JournalChange *c, Error *error)
{
    char *full = realpath(c->path, NULL);
    if (!full) return error_set_errno(error, errno, "%s: cannot be opened", c->path);
    Buf text = {0};
    bool ok = j->path.len ? !j->broken || error_set(error, "%s: is incomplete", j->path.at)
                          : begin(j, str_of(full), error);
    if (ok) {
        journal_add_text(j, str_of(full), c, &text);
        ok = append(j, buf_str(&text), error);
    }
    buf_clear(&text);
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
    journal_pair_bytes(&j, "path", step->path);
    journal_pair_bytes(&j, "text", step->text);
    journal_pair_bytes(&j, "about", step->about);
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
    traces_clear(&j->others);
    j->asked = j->answered = false;
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
    traces_clear(&j->others);
    arena_clear(&j->arena);
    *j = (Journal){0};
}
