#include "fix/layout/lines.h"

#include "fix/layout/rejoin.h"
#include "fix/layout/width.h"

EditList lines_fit(Layout *l, Spots *spots)
{
    const Language *language = l->names->language;
    EditList plain = {0};
    if (!layout_begin(l)) return plain;
    if (!l->width) l->width = width_of(language, l->names->tree);
    l->tab = language->tab;
    if (!l->width) return plain;
    for (uint32_t i = 0; i < l->edits->len; i++) *array_add(l->arena, &plain) = l->edits->at[i];
    hoist_long(l, spots);
    if (layout_begin(l)) rejoin_short(l, spots);
    return plain;
}
