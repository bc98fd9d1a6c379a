#include "scan/flow/flow.h"

Flow *flow_new(Names *names)
{
    uint32_t nodes = names->tree->count, bindings = names->bindings.all.len + 1;
    Flow *f = arena_new(names->arena, sizeof *f);
    f->paths.of_node = arena_new(names->arena, nodes * sizeof *f->paths.of_node);
    f->paths.of_binding = arena_new(names->arena, bindings * sizeof *f->paths.of_binding);
    f->searches.node_met = arena_new(names->arena, nodes * sizeof *f->searches.node_met);
    f->searches.binding_met = arena_new(names->arena, bindings * sizeof *f->searches.binding_met);
    f->standins.unread = arena_new(names->arena, bindings * sizeof *f->standins.unread);
    return names->flow = f;
}

void flow_rest(Names *names)
{
    Flow *f = names->flow;
    names->flow = NULL;
    if (!f) return;
    arena_give_back(names->arena, f->paths.of_node);
    arena_give_back(names->arena, f->paths.of_binding);
    arena_give_back(names->arena, f->paths.all.at);
    arena_give_back(names->arena, f->searches.node_met);
    arena_give_back(names->arena, f->searches.binding_met);
    arena_give_back(names->arena, f->standins.unread);
}
