#include "app/files/label.h"

#include "base/git.h"
#include "base/path.h"

#include <stdlib.h>

/* All sorted. What says nothing, of folders and files. */
/* clang-format off */
static const char *const silent[] = {
    "__init__", "__main__", "api_v1", "app", "application", "applications", "apps", "asgi", "bin", "cmd", "code",
    "conf", "config", "configs", "configuration", "constants", "controllers", "env", "environment", "environments",
    "envs", "functions", "handlers", "helpers", "index", "internal", "lib", "libs", "main", "manage", "middleware",
    "middlewares", "modules", "package", "packages", "pages", "pkg", "plugins", "program", "programs", "project",
    "projects", "python", "routers", "routes", "run", "script", "scripts", "security", "service", "services",
    "settings", "source", "sources", "src", "start", "util", "utils", "views", "wsgi",
};

/* What a repository is about, where others stand beside it. */
static const char *const mains[] = {
    "api", "back", "backend", "base", "common", "core", "default", "server", "site", "web", "www",
};

static const char *const lives[] = {"live", "prod", "production"};

static const char *const stages[] = {
    "ci", "demo", "dev", "devel", "development", "docker", "local", "preview", "qa", "sandbox", "staging", "test",
    "testing", "uat",
};
/* clang-format on */

#define HAS(table, word) is_in(table, sizeof(table) / sizeof *(table), word)

static bool is_in(const char *const *table, size_t count, Str word)
{
    for (size_t low = 0, high = count; low < high;) {
        size_t middle = low + (high - low) / 2;
        int order = str_cmp(word, str_of(table[middle]));
        if (order == 0) return true;
        if (order < 0) high = middle;
        else low = middle + 1;
    }
    return false;
}

/* In small letters, with `_` for what is no letter or digit. */
static Str plain(Str part, Arena *arena)
{
    char *out = arena_new(arena, part.len + 1);
    for (size_t i = 0; i < part.len; i++) {
        char c = str_small(part.at[i]);
        bool word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        out[i] = word ? c : '_';
    }
    return (Str){out, part.len};
}

static Str capitals(Str word, Arena *arena)
{
    char *out = arena_new(arena, word.len + 1);
    for (size_t i = 0; i < word.len; i++)
        out[i] = word.at[i] >= 'a' && word.at[i] <= 'z' ? (char)(word.at[i] - 32) : word.at[i];
    return (Str){out, word.len};
}

static void add(Labels *labels, Str part, Arena *arena)
{
    Str word = plain(part, arena);
    bool letter = word.len > 1 && word.at[0] >= 'a' && word.at[0] <= 'z' && word.at[word.len - 1] != '_';
    if (!letter || HAS(silent, word)) return;
    LabelKind kind = HAS(mains, word) ? LABEL_MAIN : HAS(lives, word) ? LABEL_LIVE : HAS(stages, word) ? LABEL_STAGE
                                                                                              : LABEL_OWN;
    *array_add(arena, labels) = (Label){capitals(word, arena), kind};
}

Labels labels_of(Str path, Arena *arena)
{
    Labels labels = {0};
    Str folders = path_folder(path), name = path_name(path);
    while (folders.len) add(&labels, str_cut(&folders, '/'), arena);
    ptrdiff_t dot = str_find_char(name, '.');
    add(&labels, dot < 0 ? name : str_sub(name, 0, (size_t)dot), arena);
    return labels;
}

static Str label_below(Str path, Arena *arena)
{
    bool below = !str_starts(path, STR("/")) && !str_starts(path, STR("../"));
    Labels labels = labels_of(below ? path : path_name(path), arena);
    Str found = {0};
    for (uint32_t i = labels.len; i-- > 0;) {
        const Label *label = &labels.at[i];
        if (label->kind == LABEL_STAGE) return label->word;
        if (!found.len && label->kind == LABEL_OWN) found = label->word;
    }
    return found;
}

Str label_of(const char *path, Arena *arena)
{
    Buf root = {0};
    char *full = realpath(path, NULL);
    Str whole = str_of(full), below = path_short(str_of(path));
    if (git_root(path_folder(whole), &root)) below = str_from(whole, root.len + (root.len > 1));
    Str label = label_below(below, arena);
    buf_clear(&root);
    free(full);
    return label;
}
