#include "fix/danger/danger.h"

#include "text/source.h"

static bool is_named(const char *const *list, size_t count, Str name)
{
    for (size_t i = 0; i < count; i++) {
        Str item = str_of(list[i]);
        if (str_eq_nocase(str_from(item, (size_t)(str_rfind_char(item, '/') + 1)), name)) return true;
    }
    return false;
}

static bool stops(const UhClosed *list, size_t count, Str file, Str variable)
{
    for (size_t i = 0; i < count; i++) {
        const UhClosed *c = &list[i];
        bool reads = is_named(c->files, c->file_count, file);
        if (reads && !is_named(c->variables, c->variable_count, variable)) return true;
    }
    return false;
}

/* Whether a class of the program reads the store's file by itself, and stops when this name is new in it. */
static bool stops_class(const PlanInput *in, const StoredValue *value)
{
    const UhStore *store = in->store;
    const UhNeighbours *others = in->neighbours;
    Str file = store ? str_of(store->file) : STR(".env"), bytes = value->bytes;
    const char *known = store && store->find ? store->find(store->context, bytes.at, bytes.len) : NULL;
    size_t count = 0;
    if (value->store.len || file.len == 0 || (known && str_eqz(value->name, known))) return false;
    if (stops(in->closed, in->closed_count, file, value->name)) return true;
    const UhClosed *more = others && others->closed ? others->closed(others->context, &count) : NULL;
    return stops(more, count, file, value->name);
}

/* Whether code of another file does such a thing. */
static bool others_do(const DangerAsked *d, UhDeed deed, Str *at)
{
    const UhNeighbours *others = d->in->neighbours;
    const char *where;
    if (!others || !others->does || !others->does(others->context, deed, d->value->name.at, &where))
        return false;
    *at = arena_copy(d->in->arena, str_of(where));
    return true;
}

/* Whether the file starts itself with an environment that does not have the variable. */
static bool starts_itself(const DangerAsked *d, Str *at)
{
    Names *names = d->in->names;
    for (uint32_t i = 0; i < d->facts->losses.starts.len; i++) {
        const Start *start = &d->facts->losses.starts.at[i];
        if (start->file.len || loss_spells(names, ROOT, d->value->name)) continue;
        Source source = source_of((Str){0}, names->tree->text, d->in->arena);
        *at = arena_fmt(d->in->arena, "line %u",
                        source_place(&source, node_start(names->tree, start->at)).line);
        return true;
    }
    return false;
}

Danger danger_of(const DangerAsked *d, Str *at)
{
    *at = (Str){0};
    bool env = d->value->name.len && !(d->template && d->template->elsewhere);
    if (d->relied) return d->relied;
    if (env && others_do(d, UH_DEED_CLEARS, at)) return DANGER_CLEARED;
    if (env && (starts_itself(d, at) || others_do(d, UH_DEED_STARTS, at))) return DANGER_STARTED;
    return stops_class(d->in, d->value) ? DANGER_CLOSED : DANGER_NONE;
}
