#include "app/project/format.h"

#include "app/project/manifest.h"
#include "base/git.h"
#include "base/path.h"

#include <stdlib.h>

typedef enum { WIDTH, QUOTE, SINGLE, SEMICOLONS, MIXED } Kind;

/* A line of a file that says something: the section that it stands in (NULL: any), and its key. */
typedef struct {
    const char *file, *section, *key;
    Kind kind;
} Line;

/* Of one file and kind the first that says something counts. */
static const Line lines[] = {
    {"ruff.toml", "", "line-length", WIDTH},
    {"ruff.toml", "[format]", "quote-style", QUOTE},
    {"ruff.toml", "[lint.isort]", "force-sort-within-sections", MIXED},
    {".ruff.toml", "", "line-length", WIDTH},
    {".ruff.toml", "[format]", "quote-style", QUOTE},
    {".ruff.toml", "[lint.isort]", "force-sort-within-sections", MIXED},
    {"pyproject.toml", "[tool.black]", "line-length", WIDTH},
    {"pyproject.toml", "[tool.ruff]", "line-length", WIDTH},
    {"pyproject.toml", "[tool.ruff.format]", "quote-style", QUOTE},
    {"pyproject.toml", "[tool.ruff.lint.isort]", "force-sort-within-sections", MIXED},
    {"pyproject.toml", "[tool.isort]", "force_sort_within_sections", MIXED},
    {".isort.cfg", "[settings]", "force_sort_within_sections", MIXED},
    {"setup.cfg", "[isort]", "force_sort_within_sections", MIXED},
    {"tox.ini", "[isort]", "force_sort_within_sections", MIXED},
};
static const Line members[] = {
    {NULL, NULL, "printWidth", WIDTH},
    {NULL, NULL, "singleQuote", SINGLE},
    {NULL, NULL, "semi", SEMICOLONS},
};
enum { LINES = sizeof lines / sizeof *lines, MEMBERS = sizeof members / sizeof *members, WIDEST = 400 };

/* What says something of files with an ending: lines of files, and of which the members are. */
static const char *const by_lines[] = {".py", ".pyi", NULL};
static const char *const by_members[] = {".js", ".cjs", ".mjs", ".jsx", ".ts", ".cts", ".mts", ".tsx", NULL};
static const char *const objects[] = {".prettierrc", ".prettierrc.json", ".prettierrc.yaml", ".prettierrc.yml", NULL};

static bool is_among(Str word, const char *const *list)
{
    for (; *list; list++)
        if (str_eqz(word, *list)) return true;
    return false;
}

static unsigned number_of(Str value)
{
    unsigned number = 0;
    for (size_t i = 0; i < value.len && value.at[i] >= '0' && value.at[i] <= '9' && number <= WIDEST; i++)
        number = number * 10 + (unsigned)(value.at[i] - '0');
    return number <= WIDEST ? number : 0;
}

static bool is_yes(Str value) { return str_eqz(value, "true") || str_eqz(value, "True") || str_eqz(value, "1"); }

/* Takes what is said, unless a nearer place has said it. */
static void take(UhFormat *said, Kind kind, Str value)
{
    bool yes = is_yes(value);
    switch (kind) {
    case WIDTH:
        if (!said->width) said->width = number_of(value);
        return;
    case QUOTE:
        if (!said->quote && str_eqz(value, "single")) said->quote = '\'';
        if (!said->quote && str_eqz(value, "double")) said->quote = '"';
        return;
    case SINGLE:
        if (!said->quote) said->quote = yes ? '\'' : '"';
        return;
    case SEMICOLONS:
        if (!said->semicolons) said->semicolons = yes ? 1 : -1;
        return;
    case MIXED:
        if (yes) said->mixed = true;
        return;
    }
}

/* `key = value` or `key: value`, with or without quotes and commas; false when a line is none. */
static bool split(Str line, Str *key, Str *value)
{
    size_t at = 0;
    while (at < line.len && line.at[at] != '=' && line.at[at] != ':') at++;
    if (at == line.len) return false;
    *key = str_trim(str_sub(line, 0, at)), *value = str_from(line, at + 1);
    *value = str_trim(str_cut(value, '#'));
    while (value->len && strchr(",\"'", value->at[value->len - 1])) value->len--;
    while (value->len && strchr("\"'", value->at[0])) *value = str_from(*value, 1);
    while (key->len && strchr("\"'", key->at[key->len - 1])) key->len--;
    while (key->len && strchr("\"'", key->at[0])) *key = str_from(*key, 1);
    return true;
}

static void read_lines(Str text, const char *file, UhFormat *said)
{
    Str section = {0}, key, value;
    while (text.len) {
        Str line = str_trim(str_cut(&text, '\n'));
        if (str_starts(line, STR("["))) section = line;
        if (!split(line, &key, &value)) continue;
        for (size_t i = 0; i < LINES; i++)
            if (!strcmp(lines[i].file, file) && str_eqz(section, lines[i].section) && str_eqz(key, lines[i].key))
                take(said, lines[i].kind, value);
    }
}

static void read_object(json_t *object, UhFormat *said)
{
    for (size_t i = 0; i < MEMBERS; i++) {
        json_t *member = json_object_get(object, members[i].key);
        char number[24];
        snprintf(number, sizeof number, "%lld", (long long)json_integer_value(member));
        if (json_is_integer(member)) take(said, members[i].kind, str_of(number));
        if (json_is_boolean(member)) take(said, members[i].kind, json_is_true(member) ? STR("true") : STR("false"));
    }
}

/* A file of members: JSON, or lines. */
static void read_members(Str text, UhFormat *said)
{
    Str key, value;
    json_t *root = json_loadb(text.at, text.len, 0, NULL);
    read_object(root, said);
    while (!root && text.len) {
        Str line = str_cut(&text, '\n');
        for (size_t i = 0; i < MEMBERS && split(line, &key, &value); i++)
            if (str_eqz(key, members[i].key)) take(said, members[i].kind, value);
    }
    json_decref(root);
}

/* What a folder says; whether that is all: nothing above a file of members counts. */
static bool read_folder(const Files *files, Str folder, bool by_line, UhFormat *said)
{
    Buf text = {0};
    bool found = false;
    for (size_t i = 0; by_line && i < LINES; i++) {
        bool first = i == 0 || strcmp(lines[i].file, lines[i - 1].file) != 0;
        text.len = 0;
        if (!first || !manifest_read_text(files, folder, lines[i].file, &text)) continue;
        read_lines(buf_str(&text), lines[i].file, said);
    }
    for (size_t i = 0; !by_line && objects[i]; i++) {
        text.len = 0;
        if (!manifest_read_text(files, folder, objects[i], &text)) continue;
        read_members(buf_str(&text), said);
        found = true;
    }
    buf_clear(&text);
    json_t *package = by_line ? NULL : manifest_read(files, folder, "package.json");
    json_t *own = found ? NULL : json_object_get(package, "prettier");
    read_object(own, said);
    found |= own != NULL;
    json_decref(package);
    return found;
}

static void look_up(const Files *files, const char *start, bool by_line, UhFormat *said)
{
    char *full = realpath(start, NULL);
    Buf root = {0};
    Str folder = str_of(full);
    bool repository = git_root(folder, &root), more = folder.len > 0;
    for (; more; folder = path_folder(folder)) {
        bool all = read_folder(files, folder, by_line, said);
        more = !all && repository && folder.len > root.len;
    }
    buf_clear(&root);
    free(full);
}

void formats_of(Formats *f, const char *path, UhInput *input)
{
    Str all = str_of(path), folder = str_sub(all, 0, (size_t)(str_rfind_char(all, '/') + 1));
    Str name = str_from(all, folder.len);
    ptrdiff_t dot = str_rfind_char(name, '.');
    Str ending = dot < 0 ? (Str){0} : str_from(name, (size_t)dot);
    bool by_line = is_among(ending, by_lines);
    if (!by_line && !is_among(ending, by_members)) return;
    if (!f->known || !str_eq(folder, buf_str(&f->folder)) || !str_eq(ending, buf_str(&f->ending))) {
        f->folder.len = f->ending.len = 0;
        buf_add(&f->folder, folder), buf_add(&f->ending, ending);
        f->said = (UhFormat){0};
        look_up(f->files, f->folder.len ? f->folder.at : ".", by_line, &f->said);
        f->known = true;
    }
    input->format = f->said;
}

void formats_clear(Formats *f)
{
    buf_clear(&f->folder);
    buf_clear(&f->ending);
    *f = (Formats){0};
}
