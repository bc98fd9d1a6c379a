#include "app/job/closed.h"

#include "base/path.h"

static const char *const *copies(Arena *arena, const char *const *list, size_t count)
{
    const char **out = arena_new(arena, count * sizeof *out + 1);
    for (size_t i = 0; i < count; i++) out[i] = arena_copy(arena, str_of(list[i])).at;
    return out;
}

void closed_note(ClosedClasses *classes, Arena *arena, Str path, Str text, const UhResult *r)
{
    const UhClosed *closed = &r->closed;
    if (closed->file_count == 0) return;
    ClosedClass class = {.path = arena_copy(arena, path), .line = 1, .reads = *closed};
    for (size_t i = 0; i < closed->at && i < text.len; i++) class.line += text.at[i] == '\n';
    class.reads.files = copies(arena, closed->files, closed->file_count);
    class.reads.variables = copies(arena, closed->variables, closed->variable_count);
    *array_add(arena, classes) = class;
}

bool closed_are_in(const ClosedClasses *classes, Str path)
{
    uint32_t i = 0;
    while (i < classes->len && str_eq(classes->at[i].path, path)) i++;
    return i == classes->len;
}

const UhClosed *closed_list(const ClosedClasses *classes, Arena *arena)
{
    UhClosed *list = arena_new(arena, classes->len * sizeof *list + 1);
    for (uint32_t i = 0; i < classes->len; i++) list[i] = classes->at[i].reads;
    return list;
}

/* Whether one of the names, or of the paths by their last part, is that word. */
static bool holds(const char *const *list, size_t count, Str word)
{
    for (size_t i = 0; i < count; i++)
        if (str_eq_nocase(path_name(str_of(list[i])), word)) return true;
    return false;
}

bool closed_strangers(const ClosedClass *class, const StoreReport *report, Buf *out)
{
    if (!holds(class->reads.files, class->reads.file_count, path_name(str_of(report->path)))) return false;
    size_t before = out->len;
    for (size_t i = 0; i < report->name_count; i++)
        if (!holds(class->reads.variables, class->reads.variable_count, str_of(report->names[i])))
            buf_addf(out, "%s%s", out->len > before ? ", " : "", report->names[i]);
    return out->len > before;
}
