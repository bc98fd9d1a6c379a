#include "app/project/places.h"

void places_add(Places *places, Str pattern, Str root, Str place, Arena *arena)
{
    if (pattern.len && place.len)
        *array_add(arena, &places->all) = (Place){arena_copy(arena, pattern), root, arena_copy(arena, place)};
}

bool places_begin(Places *places, Str folder)
{
    if (places->known && str_eq(places->folder, folder)) return false;
    *places = (Places){.files = places->files, .folder = folder, .known = true};
    return true;
}

/* What `*` of the pattern stands for, when the module fits it. */
static bool fits(Str pattern, Str module, Str *star)
{
    ptrdiff_t at = str_find_char(pattern, '*');
    *star = (Str){0};
    if (at < 0) return str_eq(pattern, module);
    Str head = str_sub(pattern, 0, (size_t)at), tail = str_from(pattern, (size_t)at + 1);
    if (module.len < head.len + tail.len || !str_starts(module, head) || !str_ends(module, tail)) return false;
    *star = str_sub(module, head.len, module.len - tail.len);
    return true;
}

bool places_find(const Places *places, Str module, uint32_t i, Arena *arena, Str *root, Str *place)
{
    Str star;
    for (uint32_t k = 0; k < places->all.len; k++) {
        const Place *p = &places->all.at[k];
        if (!fits(p->pattern, module, &star) || i-- > 0) continue;
        ptrdiff_t at = str_find_char(p->place, '*');
        *root = p->root;
        *place = p->place;
        if (at >= 0)
            *place = arena_fmt(arena, STR_FMT STR_FMT STR_FMT, STR_ARG(str_sub(p->place, 0, (size_t)at)),
                               STR_ARG(star), STR_ARG(str_from(p->place, (size_t)at + 1)));
        return true;
    }
    return false;
}
