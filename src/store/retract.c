#include "store/retract.h"

#include "base/file.h"
#include "store/dotenv.h"
#include "store/lock.h"

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FILE_LIMIT = 16 * 1024 * 1024 };

typedef struct {
    RetractKind kind;
    Arena arena; /* overwritten at the end: it may hold values */
    Str text;
    Dotenv env;
    Map wanted; /* words, to the number of their line, from 1 */
    Map counts; /* of names in the file */
    RetractLine *lines;
    Str *written; /* what each line looks like, without its end */
} Retraction;

static bool is_gone(int number) { return number == ENOENT || number == ENOTDIR; }

static int lock_of(const char *path, Error *error)
{
    Buf folder = {0};
    ptrdiff_t slash = str_rfind_char(str_of(path), '/');
    buf_add(&folder, str_sub(str_of(path), 0, slash > 0 ? (size_t)slash : 1));
    int lock = lock_folder(folder.at, error);
    buf_clear(&folder);
    return lock;
}

/* ---- lines */

/* How the line of an assignment was written. It is changed when that is not what the file says now. */
static Str written_value(Retraction *r, RetractLine *line)
{
    Buf out = {0};
    const DotenvEntry *entry = dotenv_find(&r->env, line->word);
    line->status = !entry ? RETRACT_GONE : RETRACT_CHANGED;
    bool once = entry && *map_get(&r->counts, line->word) == 1;
    if (!once || !entry->sure || !dotenv_carries(entry->value)) return (Str){0};
    if (r->kind == RETRACT_EXAMPLES && entry->value.len) return (Str){0};
    if (r->kind == RETRACT_EXAMPLES) buf_addf(&out, STR_FMT "=\n", STR_ARG(line->word));
    else dotenv_line(&out, line->word, entry->value);
    Str written = arena_copy(&r->arena, str_sub(buf_str(&out), 0, out.len - 1));
    buf_wipe(&out);
    return written;
}

static void expect_lines(Retraction *r, size_t count)
{
    bool assigns = r->kind != RETRACT_IGNORES;
    if (assigns) dotenv_parse(&r->env, &r->arena, r->text);
    for (uint32_t i = 0; i < r->env.entries.len; i++) ++*map_put(&r->counts, &r->arena, r->env.entries.at[i].name);
    r->written = arena_new(&r->arena, (count + 1) * sizeof *r->written);
    for (size_t i = 0; i < count; i++) {
        r->lines[i].status = RETRACT_GONE;
        r->written[i] = assigns ? written_value(r, &r->lines[i]) : r->lines[i].word;
        *map_put(&r->wanted, &r->arena, r->lines[i].word) = (uint32_t)i + 1;
    }
}

/* The length of one of the lines at the start of `rest`, with its end; 0 when none stands there. */
static size_t match(Retraction *r, Str rest)
{
    ptrdiff_t lf = str_find_char(rest, '\n');
    Str line = lf < 0 ? rest : str_sub(rest, 0, (size_t)lf);
    if (str_ends(line, STR("\r"))) line.len--;
    ptrdiff_t equals = r->kind == RETRACT_IGNORES ? -1 : str_find_char(line, '=');
    const uint32_t *number = map_get(&r->wanted, equals < 0 ? line : str_sub(line, 0, (size_t)equals));
    RetractLine *wanted = number && *number ? &r->lines[*number - 1] : NULL;
    Str written = wanted ? r->written[*number - 1] : (Str){0};
    if (written.len == 0 || !str_starts(rest, written) || wanted->status == RETRACT_DONE) return 0;
    Str behind = str_from(rest, written.len);
    size_t end = str_starts(behind, STR("\r\n")) ? 2 : str_starts(behind, STR("\n")) ? 1 : 0;
    if (!end && behind.len) return 0;
    wanted->status = RETRACT_DONE;
    return written.len + end;
}

static void take_out(Retraction *r, Buf *out)
{
    for (size_t at = 0; at < r->text.len;) {
        Str rest = str_from(r->text, at);
        size_t taken = match(r, rest);
        ptrdiff_t lf = str_find_char(rest, '\n');
        size_t line = lf < 0 ? rest.len : (size_t)lf + 1;
        if (!taken) buf_add(out, str_sub(rest, 0, line));
        at += taken ? taken : line;
    }
}

static bool write_text(const char *path, const Retraction *r, Str text, Error *error)
{
    if (r->kind != RETRACT_VALUES) return file_replace(path, r->text, text, error) == FILE_REPLACED;
    return file_write_private(path, &r->text, text, error);
}

static bool read_text(const char *path, Buf *text, Error *error)
{
    FileStatus status = file_read(AT_FDCWD, path, FILE_WALKED, FILE_LIMIT, text, error);
    return status == FILE_READ || (status != FILE_FAILED && error_set(error, "%s: not a file of lines any more", path));
}

static bool retract(Retraction *r, const char *path, size_t count, Error *error)
{
    Buf old = {0}, text = {0};
    bool ok = read_text(path, &old, error);
    if (ok) {
        r->text = buf_str(&old);
        expect_lines(r, count);
        take_out(r, &text);
        ok = text.len == old.len || write_text(path, r, buf_str(&text), error);
    }
    buf_wipe(&old);
    buf_wipe(&text);
    return ok;
}

bool retract_lines(const char *path, RetractKind kind, RetractLine *lines, size_t count, Error *error)
{
    Retraction r = {.kind = kind, .lines = lines};
    struct stat st;
    for (size_t i = 0; i < count; i++) lines[i].status = RETRACT_GONE;
    if (lstat(path, &st) < 0 && is_gone(errno)) return true;
    int lock = lock_of(path, error);
    bool ok = lock >= 0 && retract(&r, path, count, error);
    if (lock >= 0) lock_release(lock);
    arena_clear(&r.arena);
    return ok;
}

bool retract_end(const char *path, Str end, int64_t before, RetractStatus *status, Error *error)
{
    struct stat st;
    Buf old = {0};
    *status = RETRACT_GONE;
    if (lstat(path, &st) < 0 && is_gone(errno)) return true;
    int lock = lock_of(path, error);
    bool ok = lock >= 0 && read_text(path, &old, error);
    Str text = buf_str(&old);
    bool same = ok && (int64_t)text.len == before + (int64_t)end.len && str_ends(text, end);
    *status = same ? RETRACT_DONE : RETRACT_CHANGED;
    if (same) ok = file_replace(path, text, str_sub(text, 0, text.len - end.len), error) == FILE_REPLACED;
    if (lock >= 0) lock_release(lock);
    buf_wipe(&old);
    return ok;
}

void retract_look(const char *path, RetractLine *lines, size_t count)
{
    Buf text = {0};
    Arena arena = {0};
    Dotenv env = {0};
    Error ignored = {0};
    if (read_text(path, &text, &ignored)) dotenv_parse(&env, &arena, buf_str(&text));
    for (size_t i = 0; i < count; i++)
        lines[i].status = dotenv_find(&env, lines[i].word) ? RETRACT_CHANGED : RETRACT_GONE;
    buf_wipe(&text);
    arena_clear(&arena);
    error_clear(&ignored);
}

/* ---- files and folders */

static bool flush_folder(const char *path, Error *error)
{
    Buf folder = {0};
    ptrdiff_t slash = str_rfind_char(str_of(path), '/');
    buf_add(&folder, str_sub(str_of(path), 0, slash > 0 ? (size_t)slash : 1));
    int fd = open(folder.at, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bool ok = fd >= 0 && (fsync(fd) == 0 || errno == EINVAL || errno == EOPNOTSUPP);
    if (!ok) error_set_errno(error, errno, "%s: cannot be flushed to the disk", folder.at);
    if (fd >= 0) close(fd);
    buf_clear(&folder);
    return ok;
}

/* `in_use`: the errno that says that there is something in it. */
static bool end_removal(const char *path, int result, int in_use, RetractStatus *status, Error *error)
{
    *status = result == 0 ? RETRACT_DONE : is_gone(errno) ? RETRACT_GONE : RETRACT_CHANGED;
    if (result == 0) return flush_folder(path, error);
    if (is_gone(errno) || errno == in_use || errno == EEXIST) return true;
    return error_set_errno(error, errno, "%s: cannot be removed", path);
}

bool retract_file(const char *path, RetractStatus *status, Error *error)
{
    struct stat st;
    *status = RETRACT_GONE;
    if (lstat(path, &st) < 0 && is_gone(errno)) return true;
    int lock = lock_of(path, error);
    if (lock < 0) return false;
    bool ok = true, empty = lstat(path, &st) == 0 && S_ISREG(st.st_mode) && st.st_size == 0;
    *status = RETRACT_CHANGED;
    if (empty) ok = end_removal(path, unlink(path), 0, status, error);
    lock_release(lock);
    return ok;
}

bool retract_folder(const char *path, RetractStatus *status, Error *error)
{
    return end_removal(path, rmdir(path), ENOTEMPTY, status, error);
}

bool retract_key(const char *path, RetractStatus *status, Error *error)
{
    struct stat st;
    *status = RETRACT_CHANGED;
    if (lstat(path, &st) == 0 && !S_ISREG(st.st_mode)) return true;
    return end_removal(path, unlink(path), 0, status, error);
}
