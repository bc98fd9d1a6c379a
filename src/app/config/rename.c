#include "app/config/rename.h"

#include "base/variable.h"

enum { LONGEST = 64 };

static bool is_variable(Str name) { return variable_is_name(name) && name.len <= LONGEST; }

bool rename_add(Words *renames, Str from, Str to, Arena *arena, Error *error)
{
    if (!is_variable(from)) return error_set(error, "`" STR_FMT "` is no name of a variable", STR_ARG(from));
    if (!is_variable(to)) return error_set(error, "`" STR_FMT "` is no name of a variable", STR_ARG(to));
    if (variable_is_others(to))
        return error_set(error, "`" STR_FMT "` is a variable that other programs set or obey", STR_ARG(to));
    words_add(renames, arena_copy(arena, from).at, arena);
    words_add(renames, arena_copy(arena, to).at, arena);
    return true;
}
