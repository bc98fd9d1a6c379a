#include "prove/reads.h"

static const Tree *tree_of(const Reads *e) { return e->scopes->tree; }

bool reads_variable(const Reads *e, Node n, Str *name)
{
    if (reads_getter(e, n, &(Getter){0})) return *name = reads_only_text(e, n), true;
    return reads_directly(e, n, name);
}

bool reads_is_plain(const Reads *e, Node read)
{
    return node_role(tree_of(e), read) != ROLE_CALL || reads_rule(e, read, FORM_ENV) ||
           reads_getter(e, read, &(Getter){0});
}

bool reads_misses(const Reads *e, Node read)
{
    Getter getter;
    return reads_getter(e, read, &getter) ? getter.misses : reads_miss_directly(e, read);
}

bool reads_refuses_empty(const Reads *e, Node read)
{
    Getter getter;
    return reads_getter(e, read, &getter) && getter.refuses_empty;
}

void reads_read(Reads *e, Scopes *scopes, const Evaluation *values, const RuleSet *rules)
{
    e->scopes = scopes, e->values = values, e->rules = rules;
    const Tree *t = scopes->tree;
    for (Node n = ROOT; n < t->count; n++) {
        Str name;
        bool reads = reads_directly(e, n, &name);
        if (reads) *array_add(scopes->arena, &e->all) = (OneRead){n, name};
        if (reads && !name.len) reads_note_getter(e, n);
        if (node_role(t, n) == ROLE_CALL && reads_rule(e, n, FORM_LOAD))
            *array_add(scopes->arena, &e->loads) = n;
    }
    for (Node n = e->getters.len || e->elsewhere ? ROOT : t->count; n < t->count; n++) {
        Str name;
        if (reads_getter(e, n, &(Getter){0}) && reads_variable(e, n, &name))
            *array_add(scopes->arena, &e->all) = (OneRead){n, name};
    }
}
