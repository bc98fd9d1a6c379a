#include "app/closed.h"

#include "app/path.h"
#include "app/say.h"

void closed_note(ClosedClasses *classes, Arena *arena, Str path, Str text, const UhResult *r)
{
    const UhClosed *closed = &r->closed;
    if (closed->file_count == 0) return;
    ClosedClass class = {.path = arena_copy(arena, path), .line = 1};
    for (size_t i = 0; i < closed->at && i < text.len; i++) class.line += text.at[i] == '\n';
    for (size_t i = 0; i < closed->file_count; i++)
        *array_add(arena, &class.files) = path_name(arena_copy(arena, str_of(closed->files[i])));
    for (size_t i = 0; i < closed->variable_count; i++)
        *array_add(arena, &class.variables) = arena_copy(arena, str_of(closed->variables[i]));
    *array_add(arena, classes) = class;
}

static bool holds(const ClosedNames *list, Str word)
{
    for (uint32_t i = 0; i < list->len; i++)
        if (str_eq_nocase(list->at[i], word)) return true;
    return false;
}

static void tell(const ClosedClass *class, const StoreReport *report)
{
    Buf strange = {0};
    Str file = path_name(str_of(report->path));
    if (!holds(&class->files, file)) return;
    for (size_t i = 0; i < report->name_count; i++)
        if (!holds(&class->variables, str_of(report->names[i])))
            buf_addf(&strange, "%s%s", strange.len ? ", " : "", report->names[i]);
    if (strange.len)
        say(STR_FMT ":%u: this class reads " STR_FMT " by itself and stops at what is none of its fields: let it "
                    "ignore the others, for there are new ones: %s",
            STR_ARG(class->path), class->line, STR_ARG(file), strange.at);
    buf_clear(&strange);
}

void closed_tell(const ClosedClasses *classes, const Stores *stores)
{
    for (uint32_t i = 0; i < stores->list.len; i++) {
        StoreReport report = store_report(stores->list.at[i].store);
        for (uint32_t k = 0; report.path && k < classes->len; k++) tell(&classes->at[k], &report);
    }
}
