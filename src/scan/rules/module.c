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

/* `https://host/name@1/index.ts`, with one of the folders that such hosts keep packages in before the name. */
static Str strip_address(Str address)
{
    static const Str folders[] = {STR_INIT("npm/"), STR_INIT("x/"), STR_INIT("gh/")};
    Str rest = str_from(address, (size_t)str_find(address, STR("://")) + 3);
    str_cut(&rest, '/');
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++)
        if (str_starts(rest, folders[i])) rest = str_from(rest, folders[i].len);
    Str name = str_cut(&rest, '?'), tail = name, first = str_cut(&tail, '/'), second = str_cut(&tail, '/');
    return str_starts(name, STR("@")) ? str_sub(name, 0, first.len + 1 + second.len) : first;
}

Str module_package(Str specifier, Arena *arena)
{
    static const Str schemes[] = {STR_INIT("node:"), STR_INIT("npm:"), STR_INIT("jsr:")};
    for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++)
        if (str_starts(specifier, schemes[i])) return strip_version(str_from(specifier, schemes[i].len), arena);
    if (str_starts(specifier, STR("https://")) || str_starts(specifier, STR("http://")))
        return strip_version(strip_address(specifier), arena);
    return specifier;
}
