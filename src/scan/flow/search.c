#include "scan/flow/search.h"

#include "scan/flow/flow.h"
#include "scan/flow/merge.h"

/* The longest path of members that is asked for: `a = a.b`, `for a in a` would go on for ever. */
enum { MEMBERS = 16 };

uint32_t search_limit(Names *names)
{
    uint64_t all = LEAST_STEPS + (uint64_t)STEPS_FOR_A_NODE * names->tree->count;
    uint64_t taken = flow_of(names)->searches.steps, left = taken < all ? all - taken : 0;
    return left < FEW_STEPS ? FEW_STEPS : left < STEPS ? (uint32_t)left : STEPS;
}

void search_spend(Names *names, uint32_t steps, bool cut)
{
    Searches *searches = &flow_of(names)->searches;
    searches->steps += steps;
    searches->cut |= cut;
}

void search_push(Search *w, Node node, const Members *members, Hit way)
{
    uint32_t depth = 0;
    for (const Members *p = members; p && depth <= MEMBERS; p = p->rest) depth++;
    if (!node || depth > MEMBERS || w->steps++ >= w->limit) return;
    *array_add(w->names->arena, &w->searches->work) = (Step){node, members, way, w->height, w->entry};
}

Hit search_under(Search *w, const Step *s, Node operand)
{
    Hit way = s->way;
    if (!way.standin) way.standin = merge_over(w->names, operand);
    return way;
}

void search_leave(Search *w, const Step *s, Str module, const Members *members)
{
    if (w->steps++ >= w->limit) return;
    Hit hit = s->way;
    hit.module = module;
    hit.members = members;
    *array_add(w->names->arena, w->hits) = hit;
}

/* Whether a member is the number of an item, as it is written without any need. */
bool search_is_index(Str part, uint32_t *number)
{
    if (part.len == 0 || part.len > 9 || (part.at[0] == '0' && part.len > 1)) return false;
    *number = 0;
    for (size_t i = 0; i < part.len; i++) {
        if (part.at[i] < '0' || part.at[i] > '9') return false;
        *number = *number * 10 + (uint32_t)(part.at[i] - '0');
    }
    return true;
}
