#include "fix/danger/question.h"

#include "scan/flow/env.h"
#include "scan/flow/standin.h"
#include "scan/names/names.h"

/* Whether what is read has something that stands in for it, itself or where its name is bound: it is always there. */
static bool has_spare(Names *names, Node read)
{
    const Tree *t = names->tree;
    read = node_unwrap(t, read);
    if (node_role(t, read) == ROLE_CALL) return standin_has_default(names, read);
    for (const Binding *b = names_binding(names, read); b; b = bindings_next(&names->bindings, b)) {
        Node value = node_unwrap(t, b->value);
        Str env;
        bool call = node_role(t, value) == ROLE_CALL;
        if (value && (call ? standin_has_default(names, value) : !env_reads(names, value, &env))) return true;
    }
    return false;
}

static Str read_by(Names *names, Node n)
{
    Str env;
    return n && standin_reads(names, n, &env) && env.len && !has_spare(names, n) ? env : (Str){0};
}

/* `hasOwnProperty("X")`, `bool(environ.get("X"))`. */
static Str asked_by_call(Names *names, Node call)
{
    const Tree *t = names->tree;
    Node callee = node_slot(t, call, SLOT_A), first = node_inner(t, node_slot(t, call, SLOT_B));
    bool method = node_role(t, callee) == ROLE_MEMBER;
    Str name = node_text(t, method ? node_slot(t, callee, SLOT_B) : callee);
    if (!language_has(names->language, WORDS_ASKS, name)) return (Str){0};
    if (!method) return read_by(names, first);
    bool given = env_is_whole(names, first);
    if (!given && !env_is_whole(names, node_slot(t, callee, SLOT_A))) return (Str){0};
    return names_string(names, given ? node_next(t, first) : first);
}

/* `not x`, `!x`. */
static Str asked_by_not(Names *names, Node n)
{
    const Tree *t = names->tree;
    Node only = node_inner(t, n);
    Str before = only ? str_trim(str_sub(t->text, node_start(t, n), node_start(t, only))) : (Str){0};
    return language_has(names->language, WORDS_NOT, before) ? read_by(names, only) : (Str){0};
}

static Str asked_by(Names *names, Node n)
{
    const Tree *t = names->tree;
    switch (node_role(t, n)) {
    case ROLE_CALL: return asked_by_call(names, n);
    case ROLE_OTHER: return asked_by_not(names, n);
    case ROLE_IF: return read_by(names, node_slot(t, n, SLOT_A));
    case ROLE_CHOICE: return read_by(names, node_condition(t, n));
    case ROLE_COMPARE:
    case ROLE_BINARY: return has_spare(names, node_inner(t, n)) ? (Str){0} : standin_compared(names, n);
    default: return (Str){0};
    }
}

void questions_read(Questions *q, Names *names)
{
    for (Node n = ROOT; n < names->tree->count; n++) {
        Str variable = asked_by(names, n);
        if (variable.len == 0) continue;
        uint32_t *newest = map_put(&q->newest, names->arena, variable);
        *array_add(names->arena, &q->all) = (Question){n, variable, *newest};
        *newest = q->all.len;
    }
}

Node questions_find(const Questions *q, Names *names, Node literal, Node fallback, Str variable)
{
    const Tree *t = names->tree;
    const uint32_t *newest = map_get(&q->newest, variable);
    Node decides = newest ? standin_condition(names, literal) : 0;
    for (uint32_t i = newest ? *newest : 0; i; i = q->all.at[i - 1].older) {
        Node at = q->all.at[i - 1].at;
        bool around = node_role(t, at) == ROLE_IF && decides && node_holds(t, at, decides);
        bool own = (fallback && node_holds(t, fallback, at)) || (decides && node_holds(t, decides, at));
        if (!around && !own) return at;
    }
    return 0;
}
