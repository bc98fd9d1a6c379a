#include "store/store.h"

#include "base/base64.h"
#include "base/variable.h"
#include "store/envfile.h"
#include "store/example.h"
#include "store/guard.h"
#include "store/keyfile.h"
#include "store/lock.h"
#include "store/place.h"
#include "store/shelf.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

typedef ARRAY(const char *) Strings;

/* A value that waits for the commit. Its strings are the shelf's. */
typedef struct {
    Str name; /* empty for a private file that no variable leads to */
    Str text; /* what goes into the .env */
    Str file; /* below the folder; empty when there is none */
    Str content;
} Pending;

struct Store {
    bool keeps_nothing, loaded, guarded;
    Arena told;   /* paths, and what the report points to */
    Arena values; /* the shelf and what waits */
    Str path, folder;
    Shelf shelf;
    ARRAY(Pending) pending;
    Map waiting; /* the names in it */
    Strings names, files, ignores, examples, notes;
    const Trail *trail;
    pthread_mutex_t mutex; /* views may be used by several threads */
};

Store *store_new(const char *path, const char *start)
{
    Store *s = store_none();
    Buf full = {0};
    if (path) place_full(path, &full);
    else place_default(start ? start : ".", &full);
    s->keeps_nothing = false;
    s->path = arena_copy(&s->told, buf_str(&full));
    ptrdiff_t slash = str_rfind_char(s->path, '/');
    s->folder = arena_copy(&s->told, str_sub(s->path, 0, slash ? (size_t)slash : 1));
    buf_clear(&full);
    return s;
}

Store *store_none(void)
{
    Store *s = mem_new(sizeof *s);
    s->keeps_nothing = true;
    pthread_mutex_init(&s->mutex, NULL);
    return s;
}

void store_follow(Store *s, const Trail *trail) { s->trail = trail; }

void store_free(Store *s)
{
    if (!s) return;
    arena_clear(&s->values);
    arena_clear(&s->told);
    pthread_mutex_destroy(&s->mutex);
    free(s);
}

static void forget(Store *s)
{
    s->shelf = (Shelf){0};
    memset(&s->pending, 0, sizeof s->pending);
    s->waiting = (Map){0};
    arena_reset(&s->values);
    s->loaded = false;
}

/* Reads the file when it is first needed. What cannot be read counts as empty here: the commit reads it again
 * and refuses. */
static void load(Store *s)
{
    if (s->loaded || s->keeps_nothing) return;
    Buf text = {0};
    Error ignored = {0};
    bool exists;
    if (envfile_read(s->path.at, &text, &exists, &ignored))
        shelf_load(&s->shelf, &s->values, arena_copy(&s->values, buf_str(&text)));
    buf_wipe(&text);
    error_clear(&ignored);
    s->loaded = true;
}

static const char *view_find(void *context, const char *bytes, size_t len)
{
    Store *s = context;
    pthread_mutex_lock(&s->mutex);
    load(s);
    Str name = shelf_find(&s->shelf, (Str){bytes, len});
    /* Handed out for longer than the shelf lives. */
    const char *found = name.len ? arena_copy(&s->told, name).at : NULL;
    pthread_mutex_unlock(&s->mutex);
    return found;
}

static const char *view_find_file(void *context, const char *bytes, size_t len, const char **file)
{
    Store *s = context;
    pthread_mutex_lock(&s->mutex);
    load(s);
    Str path;
    const ShelfItem *item = shelf_find_file(&s->shelf, s->folder, (Str){bytes, len}, &path);
    *file = item ? arena_copy(&s->told, path).at : NULL;
    const char *found = item ? arena_copy(&s->told, item->name).at : NULL;
    pthread_mutex_unlock(&s->mutex);
    return found;
}

static bool view_taken(void *context, const char *name, const char *bytes, size_t len)
{
    Store *s = context;
    pthread_mutex_lock(&s->mutex);
    load(s);
    const ShelfItem *item = shelf_item(&s->shelf, str_of(name));
    bool taken = item && !shelf_holds(item, (Str){bytes, len});
    pthread_mutex_unlock(&s->mutex);
    return taken;
}

static bool view_carries(void *context, const char *bytes, size_t len)
{
    (void)context;
    return dotenv_carries((Str){bytes, len});
}

void store_view(Store *s, UhStore *view)
{
    *view = (UhStore){.context = s, .find = view_find, .taken = view_taken, .carries = view_carries,
                      .find_file = view_find_file};
}

/* What stands in the .env for this value, on the arena. */
static bool text_of(Store *s, const UhValue *v, Str *text, Error *error)
{
    Str bytes = {v->bytes, v->len};
    Buf out = {0};
    if (v->as == UH_STORE_FILE) {
        buf_add(&out, s->folder);
        place_add(&out, str_of(v->file));
        bytes = buf_str(&out);
    } else if (v->as == UH_STORE_BASE64) {
        base64_encode(&out, bytes);
        bytes = buf_str(&out);
    }
    bool ok = dotenv_carries(bytes);
    if (ok) *text = arena_copy(&s->values, bytes);
    else if (v->as == UH_STORE_FILE) error_set(error, "%s: a path that no .env file can hold", out.at);
    else error_set(error, "%s: this value of %s cannot be kept as text", s->path.at, v->name);
    buf_wipe(&out);
    return ok;
}

static bool check(const UhValue *v, Error *error)
{
    bool named = v->name && *v->name, in_file = v->as == UH_STORE_FILE;
    if (named && !variable_is_name(str_of(v->name))) return error_set(error, "%s: not a name for a variable", v->name);
    if (!named && !in_file) return error_set(error, "a value without a name cannot be stored");
    if (in_file && !keyfile_path_ok(str_of(v->file)))
        return error_set(error, "%s: not a path below the folder of the store", v->file ? v->file : "");
    return true;
}

/* Whether the same file was put before; `same` says whether with the same content. */
static bool has_file(const Store *s, Str file, Str content, bool *same)
{
    for (uint32_t i = 0; i < s->pending.len; i++) {
        const Pending *p = &s->pending.at[i];
        if (!p->file.len || !str_eq(p->file, file)) continue;
        *same = str_eq(p->content, content);
        return true;
    }
    return false;
}

static bool put(Store *s, const UhValue *v, Error *error)
{
    Str bytes = {v->bytes, v->len}, name = str_of(v->name), text = {0};
    load(s);
    if (!check(v, error) || !text_of(s, v, &text, error)) return false;
    const ShelfItem *old = name.len ? shelf_item(&s->shelf, name) : NULL;
    if (old && !(old->sure && str_eq(old->text, text)))
        return error_set(error, "%s: %s is there already with another value", s->path.at, v->name);

    Pending p = {.text = text, .name = arena_copy(&s->values, name)};
    bool same = true;
    if (v->as == UH_STORE_FILE) {
        bool known = has_file(s, str_of(v->file), bytes, &same);
        if (!same) return error_set(error, "%s: would get two different keys", v->file);
        if (!known) {
            p.file = arena_copy(&s->values, str_of(v->file));
            p.content = arena_copy(&s->values, bytes);
        }
    }
    /* What the file has already waits as well: the commit makes sure that it is still there. */
    if (name.len && map_get(&s->waiting, name)) return true;
    if (name.len) *map_put(&s->waiting, &s->values, p.name) = s->pending.len;
    *array_add(&s->values, &s->pending) = p;
    if (name.len && !old)
        shelf_add(&s->shelf, &s->values, (ShelfItem){.name = p.name, .text = text, .file = p.content, .sure = true});
    return true;
}

bool store_put(Store *s, const UhValue *value, Error *error)
{
    if (s->keeps_nothing) return true;
    pthread_mutex_lock(&s->mutex);
    bool ok = put(s, value, error);
    pthread_mutex_unlock(&s->mutex);
    return ok;
}

static void tell(Store *s, Strings *list, Str text)
{
    *array_add(&s->told, list) = arena_copy(&s->told, text).at;
}

static void tell_once(Store *s, Strings *list, Str text)
{
    for (uint32_t i = 0; i < list->len; i++)
        if (str_eqz(text, list->at[i])) return;
    if (text.len) tell(s, list, text);
}

static bool write_files(Store *s, Error *error)
{
    bool ok = true;
    for (uint32_t i = 0; ok && i < s->pending.len; i++) {
        const Pending *p = &s->pending.at[i];
        if (!p->file.len) continue;
        Buf ignore = {0}, full = {0};
        buf_add(&full, s->folder);
        place_add(&full, p->file);
        bool there = keyfile_holds(full.at, p->content);
        ok = keyfile_write(s->folder, p->file, p->content, &ignore, s->trail, error);
        tell_once(s, &s->ignores, buf_str(&ignore));
        if (ok && !there) tell(s, &s->files, buf_str(&full));
        buf_clear(&ignore);
        buf_clear(&full);
    }
    return ok;
}

/* The example is for people and no reason to keep a key in the code: what goes wrong with it is only told. Names
 * that the .env had already are looked at, too: a run may have been killed between the two files. */
static void extend_example(Store *s, const EnvLine *lines, size_t count)
{
    Error why = {0};
    Buf path = {0};
    Str *names = mem_new(count * sizeof *names);
    for (size_t i = 0; i < count; i++) names[i] = lines[i].name;
    buf_add(&path, s->folder);
    place_add(&path, STR(".env.example"));
    bool extended;
    if (!example_extend(path.at, names, count, &extended, s->trail, &why)) tell_once(s, &s->notes, buf_str(&why.text));
    if (extended) tell_once(s, &s->examples, buf_str(&path));
    free(names);
    buf_clear(&path);
    error_clear(&why);
}

/* What waits for the .env; free() it. */
static EnvLine *pending_lines(const Store *s, size_t *count)
{
    EnvLine *lines = mem_new(s->pending.len * sizeof *lines);
    *count = 0;
    for (uint32_t i = 0; i < s->pending.len; i++)
        if (s->pending.at[i].name.len)
            lines[(*count)++] = (EnvLine){.name = s->pending.at[i].name, .text = s->pending.at[i].text};
    return lines;
}

static bool write_env(Store *s, Error *error)
{
    EnvChange change = {.guarded = s->guarded, .trail = s->trail};
    size_t count;
    EnvLine *lines = pending_lines(s, &count);
    bool ok = count == 0 || envfile_add(s->path.at, lines, count, &change, error);
    s->guarded = change.guarded;
    tell_once(s, &s->ignores, buf_str(&change.ignore));
    if (change.narrowed) tell_once(s, &s->notes, arena_fmt(&s->told, "%s: now for its owner alone (0600)", s->path.at));
    for (size_t i = 0; ok && i < count; i++)
        if (lines[i].added) tell(s, &s->names, lines[i].name);
    if (ok) extend_example(s, lines, count);
    free(lines);
    buf_clear(&change.ignore);
    return ok;
}

bool store_commit(Store *s, Error *error)
{
    if (s->keeps_nothing) return true;
    pthread_mutex_lock(&s->mutex);
    bool ok = true;
    if (s->pending.len) {
        int lock = lock_folder(s->folder.at, error);
        ok = lock >= 0 && write_files(s, error) && write_env(s, error);
        if (lock >= 0) lock_release(lock);
        forget(s); /* and read the file again when it is needed: others may have written to it */
    }
    pthread_mutex_unlock(&s->mutex);
    return ok;
}

static bool rehearse_files(Store *s, bool *ignores, Error *error)
{
    bool ok = true;
    for (uint32_t i = 0; ok && i < s->pending.len; i++) {
        const Pending *p = &s->pending.at[i];
        if (!p->file.len) continue;
        Buf full = {0};
        buf_add(&full, s->folder);
        place_add(&full, p->file);
        bool added = false, there = access(full.at, F_OK) == 0;
        ok = guard_allows(full.at, &added, error);
        if (ok && there && !keyfile_holds(full.at, p->content))
            ok = error_set(error, "%s: exists and holds something else", full.at);
        *ignores |= added;
        buf_clear(&full);
    }
    return ok;
}

bool store_rehearse(Store *s, bool *ignores, Error *error)
{
    *ignores = false;
    if (s->keeps_nothing || s->pending.len == 0) return true;
    pthread_mutex_lock(&s->mutex);
    size_t count;
    EnvLine *lines = pending_lines(s, &count);
    bool ok = access(s->folder.at, W_OK) == 0 || error_set_errno(error, errno, "%s: cannot be written", s->folder.at);
    ok = ok && rehearse_files(s, ignores, error);
    if (ok && count) ok = guard_allows(s->path.at, ignores, error) && envfile_try(s->path.at, lines, count, error);
    free(lines);
    pthread_mutex_unlock(&s->mutex);
    return ok;
}

StoreReport store_report(const Store *s)
{
    return (StoreReport){.path = s->path.at, .names = s->names.at, .name_count = s->names.len,
                         .files = s->files.at, .file_count = s->files.len,
                         .ignores = s->ignores.at, .ignore_count = s->ignores.len,
                         .examples = s->examples.at, .example_count = s->examples.len,
                         .notes = s->notes.at, .note_count = s->notes.len};
}
