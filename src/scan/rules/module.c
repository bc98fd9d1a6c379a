#include "scan/rules/module.h"

/* `name@5/part` as `name/part`; a scope's `@` in front is no version's. */
static Str strip_version(Str name, Arena *arena)
{
    ptrdiff_t at = str_find_char(str_from(name, 1), '@');
    if (at < 0) return name;
    Str head = str_sub(name, 0, (size_t)at + 1), tail = str_from(name, head.len);
    ptrdiff_t slash = str_find_char(tail, '/');
    return slash < 0 ? head
                     : arena_fmt(arena, STR_FMT STR_FMT, STR_ARG(head), STR_ARG(str_from(tail, (size_t)slash)));
}

/* `host/name@1/index.ts`, with one of the folders that such hosts keep packages in before the name. */
static Str strip_address(const Language *l, Str rest)
{
    str_cut(&rest, '/');
    for (Str folder; (folder = language_begins(l, WORDS_HOST_FOLDER, rest)).len;) rest = str_from(rest, folder.len);
    Str name = str_cut(&rest, '?'), tail = name, first = str_cut(&tail, '/'), second = str_cut(&tail, '/');
    return str_starts(name, STR("@")) ? str_sub(name, 0, first.len + 1 + second.len) : first;
}

Str module_package(const Language *l, Str specifier, Arena *arena)
{
    Str scheme = language_begins(l, WORDS_SCHEME, specifier), web = language_begins(l, WORDS_ADDRESS, specifier);
    if (scheme.len) return strip_version(str_from(specifier, scheme.len), arena);
    return web.len ? strip_version(strip_address(l, str_from(specifier, web.len)), arena) : specifier;
}
