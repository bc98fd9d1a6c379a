#include "app/undo/restored.h"

#include "base/array.h"
#include "base/file.h"
#include "base/path.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { LIST_LIMIT = 4 << 20 };

static void add_name(Buf *path, Str folder) { path_add(path, folder, STR("restored")); }

void restored_read(RestoredFiles *files, Str folder)
{
    Buf path = {0}, text = {0};
    Error ignored = {0};
    ARRAY(struct timespec) times = {0};
    *files = (RestoredFiles){0};
    add_name(&path, folder);
    bool read = file_read(AT_FDCWD, path.at, FILE_WALKED, LIST_LIMIT, &text, &ignored) == FILE_READ;
    Str rest = read ? arena_copy(&files->arena, buf_str(&text)) : (Str){0};
    if (!read) unlink(path.at); /* too long: begun again */
    while (rest.len) {
        Str line = str_cut(&rest, '\0'), seconds = str_word(&line), nanoseconds = str_word(&line);
        if (line.len < 2) continue;
        struct timespec time = {strtoll(seconds.at, NULL, 10), strtol(nanoseconds.at, NULL, 10)};
        *array_add(&files->arena, &times) = time;
        *map_put(&files->times, &files->arena, str_from(line, 1)) = times.len;
    }
    files->at = times.at;
    error_clear(&ignored);
    buf_clear(&path);
    buf_clear(&text);
}

bool restored_has(const RestoredFiles *files, Str path, struct timespec changed)
{
    const uint32_t *i = map_get(&files->times, path);
    return i && files->at[*i - 1].tv_sec == changed.tv_sec && files->at[*i - 1].tv_nsec == changed.tv_nsec;
}

void restored_add(Str folder, const char *path)
{
    struct stat st;
    if (stat(path, &st) < 0) return;
    Buf list = {0}, line = {0};
    add_name(&list, folder);
    buf_addf(&line, "%lld %ld %s", (long long)st.st_ctim.tv_sec, (long)st.st_ctim.tv_nsec, path);
    buf_addc(&line, 0); /* no path has one */
    int fd = open(list.at, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0600);
    ssize_t written = fd < 0 ? -1 : write(fd, line.at, line.len);
    if (written >= 0 && (size_t)written < line.len) unlink(list.at);
    if (fd >= 0) close(fd);
    buf_clear(&list);
    buf_clear(&line);
}

void restored_clear(RestoredFiles *files)
{
    arena_clear(&files->arena);
    *files = (RestoredFiles){0};
}
