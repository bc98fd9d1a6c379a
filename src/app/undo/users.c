#include "app/undo/users.h"

#include "app/files/tour.h"
#include "base/file.h"
#include "base/map.h"
#include "base/path.h"
#include "unhardcode.h"

#include <stdlib.h>
#include <sys/stat.h>

enum { USER_LIMIT = 16 << 20 };

typedef struct {
    struct timespec since;
    bool always; /* the clock was set back since: what is older cannot be told */
    User *users;
    size_t count;
    Map words; /* to the number of the user, from 1 */
    bool (*is_known)(const void *context, Str path, struct timespec changed);
    const void *context;
    Arena *arena;
    Buf text;
} Search;

static bool ends_in_one_of(Str name, const char *const *endings)
{
    while (*endings && !str_ends(name, str_of(*endings))) endings++;
    return *endings != NULL;
}

static bool takes(const void *context, const char *name)
{
    static const char *const texts[] = {".md", ".rst", ".txt", ".adoc", ".unhardcode", NULL};
    (void)context;
    return strncmp(name, ".env", 4) != 0 && !ends_in_one_of(str_of(name), texts);
}

/* Where a word may stand for something else as well. */
static bool is_source(Str path)
{
    Buf name = {0};
    buf_add(&name, path_name(path));
    bool known = name.len && uh_language_has(name.at);
    buf_clear(&name);
    return known;
}

static void ignore_failure(void *context, uint32_t hand, const Folder *folder, Error *error)
{
    (void)context, (void)hand, (void)folder, (void)error;
}

static bool is_variable_char(char c)
{
    return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') || c == '_';
}

static bool has_nocase(Str line, Str part)
{
    for (size_t i = 0; i + part.len <= line.len; i++)
        if (str_eq_nocase(str_sub(line, i, i + part.len), part)) return true;
    return false;
}

/* `app.config["KEY"]`: the key of something that is no environment. */
static bool is_key_of_another(Str line, size_t at)
{
    if (at < 2 || !strchr("\"'`", line.at[at - 1]) || line.at[at - 2] != '[') return false;
    size_t end = at - 2, start = end;
    while (start > 0 && (is_variable_char(line.at[start - 1]) || line.at[start - 1] == '.')) start--;
    return end > start && !has_nocase(str_sub(line, start, end), STR("env"));
}

/* Whether a line of source code reads what stands in it as variables, or lists them. */
static bool speaks_of_variables(Str line)
{
    bool list = true;
    for (size_t i = 0; i < line.len; i++)
        list &= is_variable_char(line.at[i]) || strchr(" \t\r,\"'`{}[]():", line.at[i]) != NULL;
    return list || has_nocase(line, STR("env")) || has_nocase(line, STR("config("));
}

static void find_in_line(Search *s, Str line, Str path)
{
    for (size_t at = 0; at < line.len;) {
        size_t end = at;
        while (end < line.len && is_variable_char(line.at[end])) end++;
        const uint32_t *number = end > at ? map_get(&s->words, str_sub(line, at, end)) : NULL;
        User *user = number ? &s->users[*number - 1] : NULL;
        bool reads = user && (!is_source(path) || (speaks_of_variables(line) && !is_key_of_another(line, at)));
        if (reads && !user->path.len) user->path = arena_copy(s->arena, path);
        at = end + 1;
    }
}

static void find_words(Search *s, Str text, Str path)
{
    while (text.len) find_in_line(s, str_cut(&text, '\n'), path);
}

static bool is_newer(const Search *s, const struct stat *st)
{
    struct timespec c = st->st_ctim;
    if (s->always) return true;
    return c.tv_sec > s->since.tv_sec || (c.tv_sec == s->since.tv_sec && c.tv_nsec > s->since.tv_nsec);
}

static void look(Search *s, const Folder *folder, const char *name)
{
    struct stat st;
    if (fstatat(folder->fd, name, &st, AT_SYMLINK_NOFOLLOW) < 0 || !S_ISREG(st.st_mode) || !is_newer(s, &st)) return;
    Buf path = {0};
    Error ignored = {0};
    folder_add_shown(folder, str_of(name), &path);
    char *full = realpath(path.at, NULL);
    bool known = full && s->is_known(s->context, str_of(full), st.st_ctim);
    if (!known && file_read(folder->fd, name, FILE_WALKED, USER_LIMIT, &s->text, &ignored) == FILE_READ)
        find_words(s, buf_str(&s->text), path_short(str_of(full)));
    error_clear(&ignored);
    buf_clear(&path);
    free(full);
}

static void visit(void *context, uint32_t hand, const TourBatch *batch)
{
    size_t at = 0;
    (void)hand;
    for (const char *name; batch->folder && (name = tour_next(batch, &at));) look(context, batch->folder, name);
}

static void walk(Search *s, const char *path)
{
    static const FolderSettings all = {.hidden = true};
    FolderRules rules;
    Error ignored = {0};
    folder_rules_init(&rules, &all);
    TourVisitor visitor = {.context = s, .wanted = {.takes = takes}, .visit = visit, .fail = ignore_failure};
    Folder *folder = folder_named(&rules, str_of(path), &ignored);
    Tour *tour = folder ? tour_new(&visitor, 1) : NULL;
    if (tour) {
        tour_add_folder(tour, folder);
        tour_run(tour);
        tour_free(tour);
    }
    folder_rules_clear(&rules);
    error_clear(&ignored);
}

void users_find(const char *folder, struct timespec since, User *users, size_t count,
                bool (*is_known)(const void *context, Str path, struct timespec changed), const void *context,
                Arena *arena)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    Search s = {.since = since, .always = now.tv_sec < since.tv_sec, .users = users, .count = count,
                .is_known = is_known, .context = context, .arena = arena};
    for (size_t i = 0; i < count; i++) *map_put(&s.words, arena, users[i].word) = (uint32_t)i + 1;
    if (count) walk(&s, folder);
    buf_wipe(&s.text);
}
