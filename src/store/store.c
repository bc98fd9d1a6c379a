#include "store/store_inside.h"

#include "store/envfile.h"
#include "store/example.h"
#include "store/guard.h"
#include "store/keyfile.h"
#include "store/lock.h"
#include "store/place.h"

#include <stdlib.h>

Store *store_new(const char *path, const char *start)
{
    Store *s = store_none();
    Buf full = {0};
    if (path) place_full(path, &full);
    else place_default(start ? start : ".", &full);
    s->keeps_nothing = false;
    s->path = arena_copy(&s->told.arena, buf_str(&full));
    ptrdiff_t slash = str_rfind_char(s->path, '/');
    s->folder = arena_copy(&s->told.arena, str_sub(s->path, 0, slash ? (size_t)slash : 1));
    buf_clear(&full);
    return s;
}

Store *store_none(void)
{
    Store *s = mem_new(sizeof *s);
    s->keeps_nothing = true;
    s->lock = -1;
    pthread_mutex_init(&s->mutex, NULL);
    return s;
}

void store_follow(Store *s, const Trail *trail) { s->trail = trail; }

void store_free(Store *s)
{
    if (!s) return;
    if (s->lock >= 0) lock_release(s->lock);
    ledger_clear(&s->ledger);
    error_clear(&s->blocked);
    arena_clear(&s->values);
    told_clear(&s->told);
    pthread_mutex_destroy(&s->mutex);
    free(s);
}

static void forget(Store *s)
{
    s->shelf = (Shelf){.lent = &s->lent};
    s->waiting = (Waiting){0};
    s->rehearsed = 0;
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
    s->seen = file_stamp(s->path.at);
    if (envfile_read(s->path.at, &text, &exists, &ignored))
        shelf_load(&s->shelf, &s->values, arena_copy(&s->values, buf_str(&text)));
    ledger_reserve(&s->ledger, &s->shelf, &s->values);
    buf_wipe(&text);
    error_clear(&ignored);
    s->loaded = true;
}

static const char *hand_out(Store *s, Str text) { return map_intern(&s->handed, &s->told.arena, text).at; }

static const char *view_find(void *context, const char *bytes, size_t len)
{
    Store *s = context;
    pthread_mutex_lock(&s->mutex);
    load(s);
    Str name = shelf_find(&s->shelf, (Str){bytes, len});
    const char *found = name.len ? hand_out(s, name) : NULL;
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
    *file = item ? hand_out(s, path) : NULL;
    const char *found = item ? hand_out(s, item->name) : NULL;
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
    if (s->path.len) view->file = str_from(s->path, (size_t)(str_rfind_char(s->path, '/') + 1)).at;
}

/* Whether the value can be put; gives what stands in the .env for it. */
static bool admit(Store *s, const UhValue *v, Str *text, Error *error)
{
    bool same = true;
    if (!waiting_text(v, s->path, s->folder, &s->values, text, error)) return false;
    const ShelfItem *old = v->name && *v->name ? shelf_item(&s->shelf, str_of(v->name)) : NULL;
    if (old && !(old->sure && str_eq(old->text, *text)))
        return error_set_stale(error, "%s: %s is there already with another value", s->path.at, v->name);
    if (v->as == UH_STORE_FILE) waiting_has_file(&s->waiting, str_of(v->file), (Str){v->bytes, v->len}, &same);
    return same || error_set(error, "%s: would get two different keys", v->file);
}

/* What the file has already waits as well: the commit makes sure that it is still there. */
static void put(Store *s, const UhValue *v, Str text)
{
    Str name = str_of(v->name), content = {0};
    waiting_add(&s->waiting, v, text, &s->values);
    s->shelf.lent = &s->lent;
    if (v->stands_in) *map_put(&s->lent, &s->told.arena, str_of(hand_out(s, name))) = 1;
    if (v->as == UH_STORE_FILE) content = arena_copy(&s->values, (Str){v->bytes, v->len});
    if (name.len && !shelf_item(&s->shelf, name))
        shelf_add(&s->shelf, &s->values,
                  (ShelfItem){.name = arena_copy(&s->values, name), .text = text, .file = content, .sure = true});
}

static bool put_all(Store *s, const UhValue *values, size_t count, Error *error)
{
    bool ok = !s->blocked.text.len || error_set(error, STR_FMT, STR_ARG(buf_str(&s->blocked.text)));
    Str *texts = mem_new(count * sizeof *texts);
    load(s);
    for (size_t i = 0; ok && i < count; i++) ok = admit(s, &values[i], &texts[i], error);
    for (size_t i = 0; ok && i < count; i++) put(s, &values[i], texts[i]);
    free(texts);
    return ok;
}

/* Two values of a run never share a name, kept or not. */
static bool put_away(Store *s, const UhValue *v, Error *error)
{
    Str name = str_of(v->name), bytes = {v->bytes, v->len};
    const ShelfItem *old = name.len ? shelf_item(&s->shelf, name) : NULL;
    if (old && !str_eq(old->file, bytes)) return error_set(error, "%s: would get two different values", v->name);
    ShelfItem item = {.name = arena_copy(&s->values, name), .file = arena_copy(&s->values, bytes), .sure = true};
    if (name.len && !old) shelf_add(&s->shelf, &s->values, item);
    return true;
}

bool store_put(Store *s, const UhValue *values, size_t count, Error *error)
{
    pthread_mutex_lock(&s->mutex);
    bool ok = s->keeps_nothing || put_all(s, values, count, error);
    for (size_t i = 0; ok && s->keeps_nothing && i < count; i++) ok = put_away(s, &values[i], error);
    pthread_mutex_unlock(&s->mutex);
    return ok;
}

/* Takes the lock of the folder unless it is held. One that cannot be had is not waited for again. */
static bool hold(Store *s, Error *error)
{
    if (s->lock < 0 && !s->blocked.text.len) s->lock = lock_folder(s->folder.at, &s->blocked);
    return s->lock >= 0 || error_set(error, STR_FMT, STR_ARG(buf_str(&s->blocked.text)));
}

static void let_go(Store *s)
{
    if (s->lock >= 0) lock_release(s->lock);
    s->lock = -1;
}

bool store_hold(Store *s)
{
    if (s->keeps_nothing || s->lock >= 0) return false;
    pthread_mutex_lock(&s->mutex);
    bool changed = false;
    Error again = {0}; /* the next put says it */
    if (hold(s, &again) && s->loaded) {
        FileStamp now = file_stamp(s->path.at);
        changed = !file_stamp_eq(&now, &s->seen);
        if (changed) forget(s);
    }
    error_clear(&again);
    pthread_mutex_unlock(&s->mutex);
    return changed;
}

void store_refresh(Store *s)
{
    pthread_mutex_lock(&s->mutex);
    error_clear(&s->blocked);
    FileStamp now = s->path.len ? file_stamp(s->path.at) : s->seen;
    if (s->loaded && !file_stamp_eq(&now, &s->seen)) forget(s);
    pthread_mutex_unlock(&s->mutex);
}

static bool write_files(Store *s, Error *error)
{
    bool ok = true;
    for (uint32_t i = 0; ok && i < s->waiting.values.len; i++) {
        const WaitingValue *p = &s->waiting.values.at[i];
        if (!p->file.len) continue;
        Buf ignore = {0}, full = {0};
        buf_add(&full, s->folder);
        place_add(&full, p->file);
        bool there = keyfile_holds(full.at, p->content), own = ledger_has_file(&s->ledger, buf_str(&full));
        FileStamp before = file_stamp(full.at);
        ok = keyfile_write(s->folder, p->file, p->content, &ignore, s->trail, error);
        told_add_once(&s->told, &s->told.ignores, buf_str(&ignore));
        if (ok && !own) told_add(&s->told, there ? &s->told.found_files : &s->told.files, buf_str(&full));
        if (ok && there && before.st.st_mode & (S_IRWXG | S_IRWXO)) told_narrowed(&s->told, full.at);
        if (ok) ledger_file(&s->ledger, buf_str(&full), p->content);
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
    ExampleTrail trail = {s->trail, s->path};
    bool extended, ok = example_extend(path.at, names, count, &extended, &trail, &why);
    if (!ok) told_add_once(&s->told, &s->told.notes, buf_str(&why.text));
    if (extended) told_add_once(&s->told, &s->told.examples, buf_str(&path));
    free(names);
    buf_clear(&path);
    error_clear(&why);
}

/* What envfile_add() did besides adding lines; clears it. */
static void tell_change(Store *s, EnvChange *change)
{
    s->guarded = change->guarded;
    told_add_once(&s->told, &s->told.ignores, buf_str(&change->ignore));
    if (change->narrowed) told_narrowed(&s->told, s->path.at);
    buf_clear(&change->ignore);
}

static bool write_env(Store *s, Error *error)
{
    EnvChange change = {.guarded = s->guarded, .trail = s->trail};
    size_t count;
    EnvLine *lines = waiting_lines(&s->waiting, 0, &count);
    bool ok = count == 0 || envfile_add(s->path.at, lines, count, &change, error);
    if (ok && count) ledger_seal(&s->ledger, &change.before, &change.after);
    tell_change(s, &change);
    for (size_t i = 0; ok && i < count; i++) {
        ToldList *list = lines[i].added ? &s->told.names : &s->told.found;
        if (!ledger_knows(&s->ledger, lines[i].name)) told_add(&s->told, list, lines[i].name);
        ledger_line(&s->ledger, lines[i].name, lines[i].text);
    }
    if (ok) extend_example(s, lines, count);
    free(lines);
    return ok;
}

bool store_commit(Store *s, Error *error)
{
    if (s->keeps_nothing) return true;
    pthread_mutex_lock(&s->mutex);
    bool ok = true;
    if (s->waiting.values.len) {
        ok = hold(s, error) && write_files(s, error) && write_env(s, error);
        forget(s); /* and read the file again when it is needed: others may have written to it */
    }
    let_go(s);
    pthread_mutex_unlock(&s->mutex);
    return ok;
}

static bool settle(Store *s, Error *error)
{
    Buf told = {0};
    EnvChange change = {.trail = s->trail};
    bool ok = hold(s, error) && ledger_restore(&s->ledger, s->path.at, &change, &told, error);
    tell_change(s, &change);
    told_add_once(&s->told, &s->told.notes, buf_str(&told));
    let_go(s);
    buf_clear(&told);
    return ok;
}

bool store_settle(Store *s, Error *error)
{
    if (s->keeps_nothing) return true;
    pthread_mutex_lock(&s->mutex);
    bool ok = ledger_is_untouched(&s->ledger, s->path.at) || settle(s, error);
    pthread_mutex_unlock(&s->mutex);
    return ok;
}

void store_release(Store *s) { let_go(s); }

StoreReport store_report(const Store *s)
{
    return told_report(&s->told, s->path.at);
}
