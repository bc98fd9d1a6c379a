#include "fix/danger/danger.h"

#include "fix/danger/caught.h"
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
static bool stops_class(const DangerAsked *d)
{
    const UhStore *store = d->store;
    const UhNeighbours *others = d->neighbours;
    Str file = store ? str_of(store->file) : STR(".env"), bytes = d->bytes;
    const char *known = store && store->find ? store->find(store->context, bytes.at, bytes.len) : NULL;
    size_t count = 0;
    if (!d->into_file || file.len == 0 || (known && str_eqz(d->variable, known))) return false;
    if (stops(d->closed, d->closed_count, file, d->variable)) return true;
    const UhClosed *more = others && others->closed ? others->closed(others->context, &count) : NULL;
    return stops(more, count, file, d->variable);
}

/* Whether code of another file does such a thing. */
static bool others_do(const DangerAsked *d, UhDeed deed, Str *at)
{
    const UhNeighbours *others = d->neighbours;
    const char *where;
    if (!others || !others->does) return false;
    const char *variable = arena_copy(d->names->arena, d->variable).at; /* it may lie within the text of the file */
    if (!others->does(others->context, deed, variable, &where)) return false;
    *at = arena_copy(d->names->arena, str_of(where));
    return true;
}

static Str line_of(const DangerAsked *d, Node n)
{
    const Tree *t = d->names->tree;
    Source source = source_of((Str){0}, t->text, d->names->arena);
    return arena_fmt(d->names->arena, "line %u", source_place(&source, node_start(t, n)).line);
}

/* Whether the file starts itself with an environment that does not have the variable. */
static bool starts_itself(const DangerAsked *d, Str *at)
{
    Names *names = d->names;
    for (uint32_t i = 0; i < d->losses->starts.len; i++) {
        const Start *start = &d->losses->starts.at[i];
        if (start->file.len || loss_spells(names, ROOT, d->variable)) continue;
        *at = line_of(d, start->at);
        return true;
    }
    return false;
}

const char *danger_text(Danger d)
{
    static const char *const texts[] = {
        [DANGER_BYTES] = "the variable gives text where the code had bytes",
        [DANGER_CLEARED] = "code of another file empties the environment or takes the variable out of it",
        [DANGER_CLOSED] = "a class that reads the same file by itself stops the program at a variable that it has no "
                          "field for: let it ignore such variables",
        [DANGER_GUARDED] = "the code goes on where a module is missing, and the new code needs that module",
        [DANGER_JUDGED] = "the code takes some values of the variable for none, such as short ones, and the new code "
                          "would take them",
        [DANGER_LATE] = "the value comes over the network, and may be late or missing",
        [DANGER_NAME] = "a name alone says that it is a key",
        [DANGER_REPLACED] = "the code replaces an object or a module that the new code reads the value with",
        [DANGER_STANDS_IN] = "the value is used only where nothing else is given, and without the variable the program "
                          "would stop even where something is",
        [DANGER_STARTED] = "the file is started with an environment of its own, in which the variable is missing",
        [DANGER_SWALLOWED] = "the code catches the error when the variable is not set, and goes on with another value "
                             "or none",
        [DANGER_UNASKED] = "the new code does not read the variable that the old code read, so a value that is set "
                           "there is used no more",
    };
    return texts[d];
}

Danger danger_of(const DangerAsked *d, Str *at)
{
    *at = (Str){0};
    bool env = d->variable.len && d->from_environment;
    if (env && others_do(d, UH_DEED_CLEARS, at)) return DANGER_CLEARED;
    if (env && (starts_itself(d, at) || others_do(d, UH_DEED_STARTS, at))) return DANGER_STARTED;
    if (stops_class(d)) return DANGER_CLOSED;
    Caught caught = caught_of(d->names, d->literal);
    if (caught.replaced) *at = line_of(d, caught.by);
    return caught.replaced ? DANGER_SWALLOWED : DANGER_NONE;
}
