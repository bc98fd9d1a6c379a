#include "app/project/project.h"

#include "base/repo.h"
#include "app/project/manifest.h"
#include "base/git.h"
#include "base/path.h"

#include <stdlib.h>
#include <sys/stat.h>

/* ---- what manifests say */

static void add_json_name(Str text, Buf *name)
{
    json_t *root = json_loadb(text.at, text.len, 0, NULL);
    const char *found = json_string_value(json_object_get(root, "name"));
    if (found) buf_addz(name, found);
    json_decref(root);
}

/* `name = "shop"`: the value without quotes; empty when the line is about something else. */
static Str name_in(Str line)
{
    Str value = line, key = str_trim(str_cut(&value, '='));
    value = str_trim(value);
    if (!str_eqz(key, "name") || value.len == 0) return (Str){0};
    char quote = value.at[0];
    if (quote != '"' && quote != '\'') return value;
    value = str_from(value, 1);
    return str_cut(&value, quote);
}

static void add_section_name(Str text, Str section, Buf *name)
{
    for (bool inside = false; text.len && !name->len;) {
        Str line = str_trim(str_cut(&text, '\n'));
        if (str_starts(line, STR("["))) inside = str_eq(line, section);
        if (inside) buf_add(name, name_in(line));
    }
}

static void add_toml_name(Str text, Buf *name)
{
    add_section_name(text, STR("[project]"), name);
    add_section_name(text, STR("[tool.poetry]"), name);
}

static void add_ini_name(Str text, Buf *name) { add_section_name(text, STR("[metadata]"), name); }

static const struct {
    const char *name;
    void (*add)(Str text, Buf *name);
} manifests[] = {{"package.json", add_json_name}, {"pyproject.toml", add_toml_name}, {"setup.cfg", add_ini_name}};

static bool read_manifests(const Files *files, Str folder, Buf *name)
{
    for (size_t i = 0; i < sizeof manifests / sizeof *manifests && !name->len; i++) {
        Buf text = {0};
        if (manifest_read_text(files, folder, manifests[i].name, &text)) manifests[i].add(buf_str(&text), name);
        buf_clear(&text);
    }
    return name->len > 0;
}

/* ---- the name as a part of a path */

static bool is_plain(char c)
{
    return ((c | 32) >= 'a' && (c | 32) <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

/* "@acme/my shop" is acme/my-shop. Names with letters that are left out are told apart by a number. */
static void add_safe(Str name, Buf *out)
{
    bool lost = false;
    size_t start = out->len;
    char between = 0;
    for (size_t i = 0; i < name.len; i++) {
        char c = name.at[i];
        lost |= (unsigned char)c >= 0x80;
        if (!is_plain(c)) between = c == '.' || c == '/' ? c : '-';
        if (!is_plain(c)) continue;
        if (between && out->len > start) buf_addc(out, between);
        between = 0;
        buf_addc(out, c);
    }
    if (out->len == start) buf_addz(out, "app");
    if (lost) buf_addf(out, "-%08x", (unsigned)str_hash(name));
}

/* A worktree has the name of its repository. */
static void add_folder_name(Str root, bool repository, Buf *out)
{
    Buf common = {0};
    if (repository) repo_add_common(root, &common);
    char *full = common.len ? realpath(common.at, NULL) : NULL;
    Str shared = str_of(full), git = STR("/.git");
    if (str_ends(shared, git) && shared.len > git.len) root = str_sub(shared, 0, shared.len - git.len);
    add_safe(path_name(root), out);
    free(full);
    buf_clear(&common);
}

/* The folder of all of a person's projects, or of many people's, is none itself. */
static bool holds_projects(Str folder)
{
    struct stat st;
    Buf path = {0};
    buf_add(&path, folder);
    const char *home = getenv("HOME");
    bool holds = folder.len < 2 || (home && str_eqz(folder, home)) || stat(path.at, &st) != 0 || (st.st_mode & S_IWOTH);
    buf_clear(&path);
    return holds;
}

static void look_up(const Files *files, const char *start, Buf *out)
{
    char *full = realpath(start, NULL);
    Buf root = {0}, name = {0};
    Str folder = str_of(full);
    bool repository = git_root(folder, &root), more = folder.len > 0;
    while (more && !read_manifests(files, folder, &name)) {
        more = folder.len > root.len;
        folder = path_folder(folder);
        if (!repository && holds_projects(folder)) more = false;
    }
    if (name.len) add_safe(buf_str(&name), out);
    else add_folder_name(repository ? buf_str(&root) : str_of(full), repository, out);
    buf_clear(&root);
    buf_clear(&name);
    free(full);
}

const char *projects_of(Projects *p, const char *path)
{
    Str all = str_of(path), folder = str_sub(all, 0, (size_t)(str_rfind_char(all, '/') + 1));
    if (p->known && str_eq(folder, buf_str(&p->folder))) return p->name.at;
    p->folder.len = p->name.len = 0;
    buf_add(&p->folder, folder);
    look_up(p->files, p->folder.len ? p->folder.at : ".", &p->name);
    p->known = true;
    return p->name.at;
}

void projects_clear(Projects *p)
{
    buf_clear(&p->folder);
    buf_clear(&p->name);
    *p = (Projects){0};
}
