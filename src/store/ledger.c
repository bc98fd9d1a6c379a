#include "store/ledger.h"

#include "store/keyfile.h"

#include <unistd.h>

enum { MOST_TOLD = 8, MOST_NAMES_BESIDE = 1000 };

void ledger_line(Ledger *l, Str name, Str text)
{
    if (map_get(&l->names, name)) return;
    EnvLine *line = array_add(&l->arena, &l->lines);
    *line = (EnvLine){.name = arena_copy(&l->arena, name), .text = arena_copy(&l->arena, text)};
    *map_put(&l->names, &l->arena, line->name) = l->lines.len;
}

bool ledger_has_file(const Ledger *l, Str path)
{
    for (uint32_t i = 0; i < l->files.len; i++)
        if (str_eq(l->files.at[i].path, path)) return true;
    return false;
}

void ledger_file(Ledger *l, Str path, Str content)
{
    if (ledger_has_file(l, path)) return;
    LedgerFile *f = array_add(&l->arena, &l->files);
    *f = (LedgerFile){.path = arena_copy(&l->arena, path), .content = arena_copy(&l->arena, content)};
    f->stamp = file_stamp(f->path.at);
    l->disturbed |= !keyfile_holds(f->path.at, content); /* by now: the stamp would be another's */
}

void ledger_seal(Ledger *l, const FileStamp *before, const FileStamp *after)
{
    l->disturbed |= l->sealed && !file_stamp_eq(&l->stamp, before);
    l->stamp = *after;
    l->sealed = true;
}

bool ledger_knows(const Ledger *l, Str name) { return map_get(&l->names, name) != NULL; }

void ledger_reserve(const Ledger *l, Shelf *shelf, Arena *arena)
{
    for (uint32_t i = 0; i < l->lines.len; i++) {
        const EnvLine *line = &l->lines.at[i];
        if (!shelf_item(shelf, line->name))
            shelf_add(shelf, arena, (ShelfItem){.name = line->name, .text = line->text, .sure = true});
    }
}

bool ledger_is_untouched(const Ledger *l, const char *env)
{
    FileStamp now = file_stamp(env);
    bool same = !l->disturbed && (!l->sealed || file_stamp_eq(&now, &l->stamp));
    for (uint32_t i = 0; same && i < l->files.len; i++) {
        now = file_stamp(l->files.at[i].path.at);
        same = file_stamp_eq(&now, &l->files.at[i].stamp);
    }
    return same;
}

/* A name beside one that was taken: the first of NAME_2, NAME_3 that is free. */
static Str name_beside(const Dotenv *env, Str name, Arena *arena)
{
    Str beside = name;
    for (uint32_t i = 2; i < MOST_NAMES_BESIDE && dotenv_find(env, beside); i++)
        beside = arena_fmt(arena, STR_FMT "_%u", STR_ARG(name), i);
    return beside;
}

typedef ARRAY(EnvLine) Lines;

/* The lines that are to be added again. `taken` gets the names that have another value, each with its new one. */
static void find_lost(const Ledger *l, const Dotenv *env, Lines *lost, Buf *taken, Arena *arena)
{
    for (uint32_t i = 0; i < l->lines.len; i++) {
        EnvLine line = l->lines.at[i];
        const DotenvEntry *now = dotenv_find(env, line.name);
        if (now && now->sure && str_eq(now->value, line.text)) continue;
        if (now) line.name = name_beside(env, line.name, arena);
        if (now)
            buf_addf(taken, "%s" STR_FMT " (now " STR_FMT ")", taken->len ? ", " : "", STR_ARG(l->lines.at[i].name),
                     STR_ARG(line.name));
        *array_add(arena, lost) = line;
    }
}

static void tell_lost(const char *path, const Lines *lost, Buf *told)
{
    buf_addf(told, "%s: was written by something else during the run, without ", path);
    for (uint32_t i = 0; i < lost->len && i < MOST_TOLD; i++)
        buf_addf(told, "%s" STR_FMT, i ? ", " : "", STR_ARG(lost->at[i].name));
    if (lost->len > MOST_TOLD) buf_addf(told, " and %u more", lost->len - MOST_TOLD);
    buf_addz(told, ": put back");
}

static bool restore_lines(const Ledger *l, const char *path, EnvChange *change, Buf *told, Error *error)
{
    Arena arena = {0};
    Buf text = {0}, taken = {0};
    Lines lost = {0};
    Dotenv env;
    bool exists, ok = envfile_read(path, &text, &exists, error);
    if (ok) {
        dotenv_parse(&env, &arena, buf_str(&text));
        find_lost(l, &env, &lost, &taken, &arena);
    }
    if (ok) ok = envfile_add(path, lost.at, lost.len, change, error);
    if (ok && taken.len)
        ok = error_set(error, "%s: something else gave other values to " STR_FMT
                              ": the code reads the first names, and their values stand under the second ones",
                       path, STR_ARG(buf_str(&taken)));
    else if (ok && lost.len) tell_lost(path, &lost, told);
    buf_wipe(&text);
    buf_clear(&taken);
    arena_clear(&arena);
    return ok;
}

static bool restore_file(const LedgerFile *f, Buf *told, Error *error)
{
    if (keyfile_holds(f->path.at, f->content)) return true;
    if (access(f->path.at, F_OK) == 0)
        return error_set(error, "%s: something else wrote another key there during the run", f->path.at);
    if (!file_write_private(f->path.at, NULL, f->content, error)) return false;
    buf_addf(told, "%s%s: was removed by something else during the run: put back", told->len ? "; " : "", f->path.at);
    return true;
}

bool ledger_restore(const Ledger *l, const char *env, EnvChange *change, Buf *told, Error *error)
{
    bool ok = l->lines.len == 0 || restore_lines(l, env, change, told, error);
    for (uint32_t i = 0; ok && i < l->files.len; i++) ok = restore_file(&l->files.at[i], told, error);
    return ok;
}

void ledger_clear(Ledger *l)
{
    arena_clear(&l->arena);
    *l = (Ledger){0};
}
