#include "app/job/order.h"
#include "base/path.h"

void order_note(OrderLoads *loads, Arena *arena, Str path, Str text, const UhResult *r)
{
    if (r->load.before_count == 0) return;
    Str *modules = arena_new(arena, r->load.before_count * sizeof *modules);
    for (size_t i = 0; i < r->load.before_count; i++) modules[i] = arena_copy(arena, str_of(r->load.before[i]));
    OrderLoad load = {.path = arena_copy(arena, path), .line = 1, .modules = modules, .count = r->load.before_count};
    for (size_t i = 0; i < r->load.at && i < text.len; i++) load.line += text.at[i] == '\n';
    *array_add(arena, loads) = load;
}

/* Whether a file is one of the modules that are imported from that folder, or in one of them. */
static bool is_imported(const OrderLoad *load, Str folder, Str path)
{
    if (!str_starts(path, folder)) return false;
    Str rest = str_from(path, folder.len);
    if (str_starts(rest, STR("/"))) rest = str_from(rest, 1);
    else if (folder.len) return false;
    Str first = str_cut(&rest, '/');
    first = str_cut(&first, '.');
    for (size_t i = 0; i < load->count; i++)
        if (str_eq(load->modules[i], first)) return true;
    return false;
}

Str order_judge(const OrderLoads *loads, Arena *arena, Str path, Str variable)
{
    for (uint32_t i = 0; i < loads->len; i++) {
        const OrderLoad *load = &loads->at[i];
        Str folder = path_folder(load->path);
        bool imported = is_imported(load, folder, path) || (folder.len && is_imported(load, path_folder(folder), path));
        if (!imported || str_eq(load->path, path)) continue;
        return arena_fmt(arena,
                         "reads " STR_FMT " when it is imported, and " STR_FMT
                         " imports it before line %u loads the file with the variables: load that first",
                         STR_ARG(variable), STR_ARG(load->path), load->line);
    }
    return (Str){0};
}
