#include "app/rename.h"

enum { LONGEST = 64 };

static bool is_variable(Str name)
{
    for (size_t i = 0; i < name.len; i++) {
        char c = name.at[i];
        bool letter = ((c | 32) >= 'a' && (c | 32) <= 'z') || c == '_';
        if (!letter && !(i && c >= '0' && c <= '9')) return false;
    }
    return name.len > 0 && name.len <= LONGEST;
}

/* Variables that tell other programs what to run or to load. `*`: all that begin so. Sorted. */
static const char *const obeyed[] = {
    "BASH_ENV", "DYLD_*", "ENV", "GIT_*", "HOME", "IFS", "JAVA_TOOL_OPTIONS", "LD_*", "NODE_OPTIONS", "NODE_PATH",
    "PATH", "PERL5*", "PROMPT_COMMAND", "PS4", "PYTHON*", "RUBYLIB", "RUBYOPT", "SHELL", "SHELLOPTS"};

static bool is_obeyed(Str name)
{
    for (size_t i = 0; i < sizeof obeyed / sizeof *obeyed; i++) {
        Str head = str_of(obeyed[i]);
        bool all = str_ends(head, STR("*"));
        if (all ? str_starts(name, str_sub(head, 0, head.len - 1)) : str_eq(name, head)) return true;
    }
    return false;
}

bool rename_add(Words *renames, Str from, Str to, Arena *arena, Error *error)
{
    if (!is_variable(from)) return error_set(error, "`" STR_FMT "` is no name of a variable", STR_ARG(from));
    if (!is_variable(to)) return error_set(error, "`" STR_FMT "` is no name of a variable", STR_ARG(to));
    if (is_obeyed(to)) return error_set(error, "`" STR_FMT "` is a variable that programs obey", STR_ARG(to));
    words_add(renames, arena_copy(arena, from).at, arena);
    words_add(renames, arena_copy(arena, to).at, arena);
    return true;
}
