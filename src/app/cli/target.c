#include "app/cli/target.h"

#include "app/undo/journal.h"
#include "base/file.h"
#include "base/path.h"
#include "store/dotenv.h"
#include "store/envfile.h"
#include "store/place.h"

#include <stdlib.h>
#include <sys/stat.h>

enum { KEY_LIMIT = 1 << 20 };

typedef struct {
    Buf full; /* its path without links */
    struct stat st;
    bool there;
} Target;

static Target target_of(const char *path)
{
    Target t = {0};
    char *real = realpath(path, NULL);
    if (real) buf_addz(&t.full, real);
    else path_full(str_of(path), &t.full);
    t.there = stat(path, &t.st) == 0;
    free(real);
    return t;
}

static bool is_same(const Target *t, const char *path)
{
    Target other = target_of(path);
    bool same = str_eq(buf_str(&t->full), buf_str(&other.full)) ||
                (t->there && other.there && t->st.st_dev == other.st.st_dev && t->st.st_ino == other.st.st_ino);
    buf_clear(&other.full);
    return same;
}

static bool is_note(Str full)
{
    Buf folder = {0};
    Error ignored = {0};
    bool known = journal_folder(&folder, (Str){0}, &ignored);
    char *real = known ? realpath(folder.at, NULL) : NULL;
    bool inside = real && str_starts(full, str_of(real)) && full.len > strlen(real) && full.at[strlen(real)] == '/';
    error_clear(&ignored);
    buf_clear(&folder);
    free(real);
    return inside;
}

/* Whether it is called like a key, or stands in the folder that keys are written to. */
static bool is_named_key(const Target *t)
{
    Str full = buf_str(&t->full);
    return str_ends(full, STR(".pem")) || str_ends(full, STR(".key")) ||
           str_eqz(path_name(path_folder(full)), "secrets");
}

/* Whether the .env of its repository or folder leads to it, it looks like a key, or stands where keys are kept. */
static bool is_key(const Target *t)
{
    Buf env = {0}, text = {0};
    Arena arena = {0};
    Dotenv dotenv = {0};
    Error ignored = {0};
    bool exists, key = false;
    if (t->there && is_named_key(t)) return true;
    if (t->there && file_read(AT_FDCWD, t->full.at, FILE_NAMED, KEY_LIMIT, &text, &ignored) == FILE_READ)
        key = str_starts(buf_str(&text), STR("-----BEGIN "));
    place_default(t->full.at, &env);
    text.len = 0;
    if (!key && envfile_read(env.at, &text, &exists, &ignored)) dotenv_parse(&dotenv, &arena, buf_str(&text));
    for (uint32_t i = 0; i < dotenv.entries.len && !key; i++) {
        Str value = dotenv.entries.at[i].value;
        key = str_starts(value, STR("/")) && is_same(t, arena_copy(&arena, value).at);
    }
    buf_wipe(&text);
    buf_clear(&env);
    arena_clear(&arena);
    error_clear(&ignored);
    return key;
}

/* What neither a report nor values may go to; NULL when it is nothing of that kind. */
static const char *role_of(const Target *t, const UhEngine *engine)
{
    Str full = buf_str(&t->full), name = path_name(full);
    if (t->there && !S_ISREG(t->st.st_mode)) return NULL; /* a device takes what it gets; a folder refuses it */
    if (str_find(full, STR("/.git/")) >= 0) return "belongs to git";
    if (str_eqz(name, ".gitignore") || str_eqz(name, ".ignore")) return "says what is ignored";
    if (str_starts(name, STR(".unhardcode."))) return "is a configuration";
    if (is_note(full)) return "is one of the notes for `undo`";
    if (engine && uh_engine_knows(engine, t->full.at)) return "is source code";
    if (is_key(t)) return "holds a key";
    return NULL;
}

static bool refuse(const char *option, const char *path, const char *why, Error *error)
{
    return error_set(error, "--%s %s: %s; it would be written over", option, path, why);
}

/* A place for what is told. */
static bool check_output(const char *option, const char *path, const Options *o, const UhEngine *engine, Error *error)
{
    if (!path) return true;
    Target t = target_of(path);
    const char *why = role_of(&t, engine);
    bool keeps = o->settings.secrets && strcmp(o->settings.secrets, "none") != 0;
    if (!t.there && why && strcmp(why, "is source code") == 0) why = NULL; /* there is none yet */
    if (!why && str_starts(path_name(buf_str(&t.full)), STR(".env"))) why = "is a place for values";
    if (!why && keeps && is_same(&t, o->settings.secrets)) why = "is the place for the values";
    if (!why && t.there && S_ISREG(t.st.st_mode) && t.st.st_nlink > 1) why = "has another name, by a hard link";
    buf_clear(&t.full);
    return !why || refuse(option, path, why, error);
}

bool target_check(const Options *o, const UhEngine *engine, Error *error)
{
    if (!check_output("output", o->output, o, engine, error)) return false;
    if (!check_output("write-baseline", o->write_baseline, o, engine, error)) return false;
    if (!o->settings.secrets || strcmp(o->settings.secrets, "none") == 0) return true;
    Target t = target_of(o->settings.secrets);
    const char *why = role_of(&t, engine);
    buf_clear(&t.full);
    return !why || error_set(error, "--secrets %s: %s; values cannot go there", o->settings.secrets, why);
}

bool target_is_none_of(const Options *o, const char *path, Error *error)
{
    if (!o->output) return true;
    Target t = target_of(o->output);
    bool same = is_same(&t, path);
    buf_clear(&t.full);
    return !same || refuse("output", o->output, "is what the run wrote", error);
}
