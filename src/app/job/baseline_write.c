/* baseline_write.c - the other direction: findings to a file. See baseline.h */
#include "app/job/baseline.h"
#include "base/file.h"
#include "base/json.h"
#include "base/path.h"

#include <stdlib.h>
#include <sys/stat.h>

enum { FILE_LIMIT = 64 << 20 };

typedef struct {
    Str path, key;
    const ReportFinding *finding;
} Line;

static int by_path_and_key(const void *a, const void *b)
{
    const Line *x = a, *y = b;
    int order = str_cmp(x->path, y->path);
    return order ? order : str_cmp(x->key, y->key);
}

static void add_line(Buf *out, const Line *line, uint32_t count, bool first)
{
    buf_addz(out, first ? "\n" : ",\n");
    Json json = json_to(out);
    json_open(&json, '{');
    json_pair_path(&json, "path", line->path);
    json_pair_str(&json, "rule", line->finding->rule);
    json_pair_str(&json, "name", line->finding->name);
    json_pair_str(&json, "shape", line->finding->shape);
    json_pair_int(&json, "count", count);
    json_close(&json, '}');
}

/* The lines of the findings that count. */
static uint32_t collect(Arena *arena, Str folder, const FoundList *found, Line **lines)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < found->len; i++) count += found->at[i].file.count;
    Line *line = *lines = arena_new(arena, (count + 1) * sizeof *line);
    for (uint32_t i = 0; i < found->len; i++) {
        const ReportFile *file = &found->at[i].file;
        Buf path = {0}, full = {0};
        path_full(file->path, &full);
        path_relate(folder, buf_str(&full), &path);
        Str shared = arena_copy(arena, buf_str(&path));
        for (uint32_t k = 0; k < file->count && !file->test_code; k++) {
            Buf key = {0};
            baseline_add_key(&key, file->findings[k].rule, file->findings[k].name, file->findings[k].shape);
            *line++ = (Line){shared, arena_copy(arena, buf_str(&key)), &file->findings[k]};
            buf_clear(&key);
        }
        buf_clear(&path);
        buf_clear(&full);
    }
    return (uint32_t)(line - *lines);
}

static void add_all(Buf *out, Line *lines, uint32_t count)
{
    if (count) qsort(lines, count, sizeof *lines, by_path_and_key);
    buf_addz(out, "{\"version\":1,\"findings\":[");
    for (uint32_t i = 0, next; i < count; i = next) {
        for (next = i + 1; next < count && by_path_and_key(&lines[i], &lines[next]) == 0;) next++;
        add_line(out, &lines[i], next - i, i == 0);
    }
    buf_addz(out, count ? "\n]}\n" : "]}\n");
}

/* A new one gets the rights that a program's files have by default; it holds no secret. */
static bool create(const char *path, Str text, Error *error)
{
    mode_t mask = umask(0);
    umask(mask);
    return file_write_private(path, NULL, text, error) && (chmod(path, 0666 & ~mask) == 0 || true);
}

static bool put(const char *path, Str text, Error *error)
{
    Buf old = {0};
    struct stat info;
    if (stat(path, &info) != 0) return create(path, text, error);
    FileStatus status = file_read(AT_FDCWD, path, FILE_NAMED, FILE_LIMIT, &old, error);
    Str head = buf_str(&old);
    bool own = status == FILE_READ && (head.len == 0 || str_starts(head, STR("{\"version\":")));
    if (!own && status != FILE_FAILED) error_set(error, "%s: is no baseline: not replaced", path);
    bool same = str_eq(head, text), fine = error->text.len == 0;
    if (fine && !same) fine = file_replace(path, head, text, error) == FILE_REPLACED;
    buf_clear(&old);
    return fine;
}

bool baseline_write(const char *path, const FoundList *found, uint32_t *count, Error *error)
{
    Arena arena = {0};
    Buf full = {0}, out = {0};
    Line *lines;
    path_full(str_of(path), &full);
    ptrdiff_t slash = str_rfind_char(buf_str(&full), '/');
    *count = collect(&arena, str_sub(buf_str(&full), 0, slash > 0 ? (size_t)slash : 1), found, &lines);
    add_all(&out, lines, *count);
    bool fine = put(path, buf_str(&out), error);
    buf_clear(&full);
    buf_clear(&out);
    arena_clear(&arena);
    return fine;
}
