#include "fix/layout/lines.h"

#include "fix/layout/rejoin.h"
#include "fix/layout/width.h"

void lines_fit(Layout *l, Spots *spots)
{
    const Language *language = l->names->language;
    if (!layout_begin(l)) return;
    l->width = width_of(language, l->names->tree), l->tab = language->tab;
    if (!l->width) return;
    hoist_long(l, spots);
    if (layout_begin(l)) rejoin_short(l, spots);
}
