#include "fix/fallback.h"

#include "fix/pattern.h"
#include "fix/render.h"
#include "scan/flow/env.h"
#include "scan/flow/standin.h"

/* Whether the default stands at the read itself, and not behind a name. */
static bool is_here(const Tree *t, const Finding *f)
{
    return f->hit.fallback && node_holds(t, f->hit.fallback, f->literal);
}

bool fallback_keeps_name(const Tree *t, const Finding *f)
{
    return f->hit.env.len && (!f->hit.fallback || is_here(t, f));
}

static Removal removal_of_call(const Rule *rule)
{
    static const Removal removals[] = {[FALLBACK_READ] = REMOVE_READ,
                                       [FALLBACK_DROP] = REMOVE_ARGUMENT,
                                       [FALLBACK_CHECK] = REMOVE_CHECKED,
                                       [FALLBACK_KEEP] = REMOVE_LITERAL,
                                       [FALLBACK_INDEX] = REMOVE_CALL,
                                       [FALLBACK_FIRST] = REMOVE_CALL,
                                       [FALLBACK_METHOD] = REMOVE_CALL,
                                       [FALLBACK_KEYWORD] = REMOVE_ARGUMENT};
    return removals[rule->fallback.fix];
}

/* What comes last before the `or`. */
static Node last_of_left(Names *names, Node binary)
{
    const Tree *t = names->tree;
    Node left = node_slot(t, binary, SLOT_A);
    while (node_role(t, left) == ROLE_BINARY &&
           language_has(names->language, WORDS_OR, node_text(t, node_slot(t, left, SLOT_B))))
        left = node_slot(t, left, SLOT_C);
    return left;
}

/* Whether another method can be called in the place of the one that gives the default: not on what `optional()`
 * returns. */
static bool takes_method(Names *names, Node call)
{
    const Tree *t = names->tree;
    Node object = node_slot(t, node_slot(t, call, SLOT_A), SLOT_A), callee = node_slot(t, object, SLOT_A);
    if (node_role(t, object) != ROLE_CALL || node_role(t, callee) != ROLE_MEMBER) return true;
    return !language_has(names->language, WORDS_RETYPE, node_text(t, node_slot(t, callee, SLOT_B)));
}

/* Whether an index says all that the call does: it is given a name, and what stands in. */
static bool takes_index(const Tree *t, Node call)
{
    Node name = node_inner(t, node_slot(t, call, SLOT_B)), literal = node_next(t, name);
    return literal && literal == node_inner_last(t, node_slot(t, call, SLOT_B));
}

/* Whether something in there is given a name, which more may use: `k if (k := getenv("X")) else "lit"`. */
static bool assigns(const Tree *t, Node n)
{
    Node c = n;
    while (c < t->at[n].after && node_role(t, c) != ROLE_ASSIGN) c++;
    return c < t->at[n].after;
}

/* Whether that reads a variable of the global by its own name, and does nothing else: `process.env.X`. */
static bool reads_global(Names *names, Node read, Str global)
{
    const Tree *t = names->tree;
    Node root = node_unwrap(t, read);
    Str env;
    bool call = node_role(t, root) == ROLE_CALL;
    if (!global.len || (call && standin_has_default(names, root)) || !env_reads(names, root, &env)) return false;
    if (call) root = node_slot(t, root, SLOT_A);
    while (node_role(t, root) == ROLE_MEMBER || node_role(t, root) == ROLE_INDEX) root = node_slot(t, root, SLOT_A);
    return node_role(t, root) == ROLE_IDENTIFIER && str_eq(node_text(t, root), global);
}

Removal fallback_removal(Names *names, const Finding *f, bool stops, Str global)
{
    const Tree *t = names->tree;
    Node n = f->hit.fallback, pattern = pattern_default(t, f);
    Str env;
    if (pattern && pattern_can_leave(t, pattern)) return REMOVE_PROPERTY;
    if (pattern) return stops && !global.len ? REMOVE_DEFAULT : REMOVE_LITERAL; /* else its function stops */
    if (!is_here(t, f) || f->hit.env.len == 0) return REMOVE_LITERAL; /* nothing else reads a variable we know */
    const Rule *rule = f->hit.fallback_rule;
    if (rule && rule->fallback.fix == FALLBACK_METHOD && !takes_method(names, n)) return REMOVE_LITERAL;
    if (rule && rule->fallback.fix == FALLBACK_INDEX && !takes_index(t, n)) return REMOVE_LITERAL;
    if (rule) return removal_of_call(rule);
    bool apart = node_role(t, n) == ROLE_AUGMENT || node_role(t, n) == ROLE_ASSIGN; /* the read is another statement */
    if (apart) return REMOVE_LITERAL;
    /* `X !== undefined ? X : "lit"` lets an empty text pass, `X ? X : "lit"` does not */
    bool choice = node_role(t, n) == ROLE_CHOICE, asks = choice && standin_reads(names, node_condition(t, n), &env);
    if (choice && !(stops && asks)) return assigns(t, n) ? REMOVE_LITERAL : REMOVE_READ;
    if (choice && reads_global(names, node_condition(t, n), global)) return REMOVE_READ;
    Node read = choice ? 0 : node_unwrap(t, last_of_left(names, n));
    bool only = !choice && node_unwrap(t, node_slot(t, n, SLOT_A)) == read; /* of `a ?? env.X ?? "lit"` all stays */
    if (only && reads_global(names, read, global)) return REMOVE_READ;
    if (stops) return REMOVE_DEFAULT;
    bool plain = node_role(t, read) != ROLE_CALL || !standin_has_default(names, read);
    if (plain && env_reads(names, read, &env)) return REMOVE_READ;
    return REMOVE_LITERAL;
}

void fallback_span(Names *names, const Finding *f, uint32_t *start, uint32_t *end)
{
    const Tree *t = names->tree;
    Node n = f->hit.fallback;
    *start = node_start(t, node_role(t, n) == ROLE_BINARY ? last_of_left(names, n) : n);
    *end = node_end(t, n);
}

static void put(const Remover *r, uint32_t start, uint32_t end, Str text, bool shared)
{
    edits_add(r->arena, r->edits,
              (Edit){.start = start, .end = end, .text = text, .group = r->group, .shared = shared});
}

/* Whether an empty text passes: `a ?? "lit"`. */
static bool joins_strictly(const Remover *r, Node n)
{
    const Tree *t = r->tree;
    return node_role(t, n) == ROLE_BINARY &&
           language_has(r->language, WORDS_OR_ABSENT, node_text(t, node_slot(t, n, SLOT_B)));
}

void fallback_make_strict(const Remover *r)
{
    const Tree *t = r->tree;
    Node n = r->finding->hit.fallback;
    if (!is_here(t, r->finding)) return;
    Node assigned = node_role(t, n) == ROLE_AUGMENT ? node_slot(t, n, SLOT_B) : 0;
    Str or = language_first(r->language, WORDS_OR);
    if (language_assigns_by(r->language, WORDS_OR_ABSENT, node_text(t, assigned)))
        put(r, node_start(t, assigned), node_end(t, assigned), arena_cat(r->arena, or, STR("="), (Str){0}), false);
    if (!joins_strictly(r, n)) return;
    Node left = node_slot(t, n, SLOT_A), operator= node_slot(t, n, SLOT_B);
    bool inner = joins_strictly(r, left), outer = joins_strictly(r, node_parent(t, n));
    put(r, node_start(t, operator), node_end(t, operator), or, false);
    if (inner) put(r, node_start(t, left), node_start(t, left), STR("("), false);
    if (inner) put(r, node_end(t, left), node_end(t, left), STR(")"), false);
    if (outer) put(r, node_start(t, n), node_start(t, n), STR("("), false);
    if (outer) put(r, node_end(t, n), node_end(t, n), STR(")"), false);
}

/* ---- calls */

/* The child of `container` that holds the literal. */
static Node child_with(const Tree *t, Node container, Node literal)
{
    Node child = literal;
    while (node_parent(t, child) != container) child = node_parent(t, child);
    return child;
}

/* An argument, or an option among others that it is, goes with its comma. */
static void drop_argument(const Remover *r, Node call)
{
    const Tree *t = r->tree;
    Node container = node_slot(t, call, SLOT_B), previous = 0;
    Node argument = child_with(t, container, r->finding->literal);
    if (node_role(t, argument) == ROLE_OBJECT && node_inner(t, argument) != node_inner_last(t, argument))
        argument = child_with(t, container = argument, r->finding->literal);
    Node next = node_next(t, argument);
    for (Node c = node_inner(t, container); c && c != argument; c = node_next(t, c)) previous = c;
    uint32_t start = previous ? node_end(t, previous) : node_start(t, argument);
    uint32_t end = !previous && next ? node_start(t, next) : node_end(t, argument);
    bool alone = !previous && !next;
    if (alone) end = node_end(t, container) - 1; /* with a comma behind it */
    if (alone && node_first(t, container) == argument) start = node_start(t, container) + 1;
    put(r, start, end, (Str){0}, false);
}

/* Whether a method of that name is called on the chain, in front of the call or behind it. */
static bool chain_calls(const Tree *t, Node call, Str name)
{
    Node n = call;
    for (Node up = node_parent(t, n); up && n == node_slot(t, up, SLOT_A); up = node_parent(t, n)) {
        if (node_role(t, up) != ROLE_MEMBER && node_role(t, up) != ROLE_CALL) break;
        n = up;
    }
    for (; node_role(t, n) == ROLE_MEMBER || node_role(t, n) == ROLE_CALL; n = node_slot(t, n, SLOT_A))
        if (node_role(t, n) == ROLE_MEMBER && str_eq(node_text(t, node_slot(t, n, SLOT_B)), name)) return true;
    return false;
}

/* The default's method makes way for one that wants a value, unless the chain has that already. */
static void replace_method(const Remover *r, Node call)
{
    const Tree *t = r->tree;
    Node object = node_slot(t, node_slot(t, call, SLOT_A), SLOT_A);
    Str method = r->finding->hit.fallback_rule->fallback.demand, name = str_from(method, 1);
    bool has = chain_calls(t, call, str_cut(&name, '('));
    put(r, node_end(t, object), node_end(t, call), has ? (Str){0} : method, false);
}

/* `settings.get("KEY", "lit")`, `settings("KEY", "lit")`: `settings["KEY"]`. */
static void replace_by_index(const Remover *r, Node call)
{
    const Tree *t = r->tree;
    Node object = node_slot(t, call, SLOT_A), name = node_inner(t, node_slot(t, call, SLOT_B));
    bool method = !str_ends(r->finding->hit.fallback_rule->target, STR("()"));
    if (method) object = node_slot(t, object, SLOT_A);
    if (node_holds(t, name, r->finding->literal)) name = node_next(t, name);
    if (node_role(t, name) == ROLE_KEYWORD) name = node_slot(t, name, SLOT_B);
    put(r, node_end(t, object), node_end(t, call), arena_fmt(r->arena, "[" STR_FMT "]", STR_ARG(node_text(t, name))),
        false);
}

/* `Env(KEY=(str, "lit"))`: `Env(KEY=str)`. */
static void leave_first(const Remover *r)
{
    const Tree *t = r->tree;
    Node list = node_above(t, r->finding->literal, ROLE_LIST), first = node_inner(t, list);
    put(r, node_start(t, list), node_start(t, first), (Str){0}, false);
    put(r, node_end(t, first), node_end(t, list), (Str){0}, false);
}

/* `Check("KEY", default="lit")`: `Check("KEY", required=True)`, unless that is said already. */
static void replace_keyword(const Remover *r, Node call)
{
    const Tree *t = r->tree;
    Node arguments = node_slot(t, call, SLOT_B), argument = child_with(t, arguments, r->finding->literal);
    Str demand = r->finding->hit.fallback_rule->fallback.demand, rest = demand, keyword = str_cut(&rest, '=');
    for (Node n = node_inner(t, arguments); n; n = node_next(t, n)) {
        if (node_role(t, n) != ROLE_KEYWORD || !str_eq(node_text(t, node_slot(t, n, SLOT_A)), keyword)) continue;
        drop_argument(r, call);
        return;
    }
    put(r, node_start(t, argument), node_end(t, argument), demand, false);
}

void fallback_drop(const Remover *r, Str code)
{
    const Tree *t = r->tree;
    Node call = r->finding->hit.fallback;
    switch (r->finding->hit.fallback_rule->fallback.fix) {
    case FALLBACK_METHOD: replace_method(r, call); return;
    case FALLBACK_INDEX: replace_by_index(r, call); return;
    case FALLBACK_FIRST: leave_first(r); return;
    case FALLBACK_KEYWORD: replace_keyword(r, call); return;
    default: break;
    }
    drop_argument(r, call);
    if (code.len == 0) return;
    Str or = language_first(r->language, WORDS_OR);
    Str around = render_in_place(t, r->language, call, STR("x"), ROLE_BINARY, r->arena);
    bool wraps = around.len > 1;
    if (wraps) put(r, node_start(t, call), node_start(t, call), STR("("), false);
    Str check = arena_fmt(r->arena, " " STR_FMT " " STR_FMT "%s", STR_ARG(or), STR_ARG(code), wraps ? ")" : "");
    put(r, node_end(t, call), node_end(t, call), check, false);
}
