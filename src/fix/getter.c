#include "fix/getter.h"

#include "scan/flow/env.h"
#include "scan/flow/qualify.h"
#include "scan/names/call.h"
#include "scan/names/value.h"

/* DEEP: so deep may expressions and statements stand in each other. STEPS: so many are looked at. LOCALS: so many names
 * are kept. */
enum { DEEP = 24, STEPS = 400, LOCALS = 8 };

/* What an expression gives, or how a statement ends. */
typedef enum {
    IS_UNKNOWN,
    IS_NOTHING, /* what a read gives without a variable */
    IS_NULL,    /* another word for that, which is not equal to it in each comparison */
    IS_EMPTY,   /* an empty text */
    IS_TEXT,    /* the variable's text, as it is */
    IS_TRIMMED, /* that without the white space at its ends */
    IS_OTHER,   /* another text, which is not empty */
    IS_NAME,    /* the variable's name */
    IS_TRUE,
    IS_FALSE,
    IS_THROWN, /* it throws, or ends the program */
    IS_DONE    /* of a statement: what stands behind it is next */
} What;

typedef struct {
    Names *names;
    const Tree *tree;
    What variable; /* IS_NOTHING, IS_EMPTY or IS_TEXT */
    struct {
        Str name;
        What is;
    } locals[LOCALS];
    uint32_t local_count, steps;
} Run;

static What what_of(Run *r, Node n, int depth);
static What run_one(Run *r, Node n, int depth);

static bool has(const Run *r, WordList list, Str word) { return language_has(r->names->language, list, word); }

static What truth(bool holds) { return holds ? IS_TRUE : IS_FALSE; }

/* ---- names */

static bool keep(Run *r, Str name, What is)
{
    uint32_t i = 0;
    while (i < r->local_count && !str_eq(r->locals[i].name, name)) i++;
    if (i == LOCALS) return false;
    if (i == r->local_count) r->locals[r->local_count++].name = name;
    r->locals[i].is = is;
    return true;
}

/* A word: a name, or what stands for nothing. */
static What what_of_word(const Run *r, Str word)
{
    const Language *l = r->names->language;
    for (uint32_t i = 0; i < r->local_count; i++)
        if (str_eq(r->locals[i].name, word)) return r->locals[i].is;
    if (has(r, WORDS_TRUE, word)) return IS_TRUE;
    if (has(r, WORDS_FALSE, word)) return IS_FALSE;
    if (!has(r, WORDS_ABSENT, word)) return IS_UNKNOWN;
    return l->words[WORDS_NOTHING].len && !has(r, WORDS_NOTHING, word) ? IS_NULL : IS_NOTHING;
}

/* ---- reads */

/* What a read gives: `way` is how it is spelled in the list `misses`. */
static What what_of_read(const Run *r, Str way)
{
    return r->variable == IS_NOTHING && !has(r, WORDS_MISSES, way) ? IS_THROWN : r->variable;
}

/* recurses: at most DEEP deep */
static What what_of_index(Run *r, Node n, int depth)
{
    const Tree *t = r->tree;
    if (!env_is_whole(r->names, node_slot(t, n, SLOT_A))) return IS_UNKNOWN;
    return what_of(r, node_slot(t, n, SLOT_B), depth) == IS_NAME ? what_of_read(r, STR("[]")) : IS_UNKNOWN;
}

static Node argument(const Run *r, Node call, const Args *args)
{
    return args->count ? call_argument(r->tree, call, &args->at[0]) : 0;
}

static Str last_word(const Tree *t, Node callee)
{
    return node_text(t, node_role(t, callee) == ROLE_MEMBER ? node_slot(t, callee, SLOT_B) : callee);
}

/* `value.trim()`, `value?.trim()`; recurses: at most DEEP deep */
static What what_of_trimmed(Run *r, Node callee, int depth)
{
    const Tree *t = r->tree;
    Node object = node_slot(t, callee, SLOT_A);
    What is = what_of(r, object, depth);
    if (!has(r, WORDS_TRIMS, last_word(t, callee))) return IS_UNKNOWN;
    Str between = str_sub(t->text, node_end(t, object), node_end(t, callee));
    bool optional = language_begins(r->names->language, WORDS_OPTIONAL, str_trim(between)).len > 0;
    if (is == IS_NOTHING) return optional ? is : IS_THROWN;
    return is == IS_TEXT ? IS_TRIMMED : is;
}

/* recurses: at most DEEP deep */
static What run_body(Run *r, Node function, int depth)
{
    Node body = node_slot(r->tree, function, SLOT_C);
    Role role = node_role(r->tree, body);
    if (role != ROLE_SCOPE && role != ROLE_BLOCK) return what_of(r, body, depth);
    What is = run_one(r, body, depth);
    return is == IS_DONE ? IS_NOTHING : is;
}

/* recurses: at most DEEP deep */
static What what_of_call(Run *r, Node n, int depth)
{
    const Tree *t = r->tree;
    Node callee = node_unwrap(t, node_slot(t, n, SLOT_A)), given = node_inner(t, node_slot(t, n, SLOT_B));
    const Rule *spare = qualify_rule(r->names, n, FORM_FALLBACK), *rule = qualify_rule(r->names, n, FORM_ENV);
    Node standin = spare ? argument(r, n, &spare->fallback.defaults) : 0;
    Node key = rule ? call_argument(r->tree, n, &rule->env.variable.at[0]) : 0;
    if (!key && spare) key = argument(r, n, &spare->fallback.variable);
    if (key && what_of(r, key, depth) == IS_NAME) {
        if (standin && r->variable == IS_NOTHING) return what_of(r, standin, depth);
        return what_of_read(r, last_word(t, callee));
    }
    if (has(r, WORDS_STOPS, qualify_callee(r->names, n))) return IS_THROWN;
    if (given) return IS_UNKNOWN;
    if (node_role(t, callee) == ROLE_MEMBER) return what_of_trimmed(r, callee, depth);
    bool written = node_role(t, callee) == ROLE_FUNCTION && !node_inner(t, node_slot(t, callee, SLOT_B));
    return written ? run_body(r, callee, depth) : IS_UNKNOWN;
}

/* ---- operators */

/* Whether a condition holds: IS_TRUE, IS_FALSE, IS_THROWN, or IS_UNKNOWN. recurses: at most DEEP deep */
static What holds(Run *r, Node condition, int depth)
{
    What is = what_of(r, condition, depth);
    if (is == IS_THROWN || is == IS_UNKNOWN) return is;
    return truth(is >= IS_TEXT && is <= IS_TRUE);
}

static What negated(What is) { return is == IS_TRUE ? IS_FALSE : is == IS_FALSE ? IS_TRUE : is; }

static What equal(What a, What b)
{
    bool known = a >= IS_NOTHING && a <= IS_NAME && b >= IS_NOTHING && b <= IS_NAME;
    bool nulls = (a == IS_NULL && b == IS_NOTHING) || (a == IS_NOTHING && b == IS_NULL);
    bool texts = a >= IS_TEXT && b >= IS_TEXT;
    return known && !nulls && !texts ? truth(a == b) : IS_UNKNOWN;
}

/* `name in environ`, `value === ""`, `value is not None`; recurses: at most DEEP deep */
static What compared(Run *r, Node left, Str operator, Node right, int depth)
{
    const Tree *t = r->tree;
    bool within = has(r, WORDS_WITHIN, operator), without = has(r, WORDS_WITHOUT, operator);
    bool same = has(r, WORDS_SAME, operator), differs = has(r, WORDS_DIFFERS, operator);
    What is = IS_UNKNOWN, a = what_of(r, left, depth);
    if ((within || without) && a == IS_NAME && env_is_whole(r->names, node_unwrap(t, right)))
        is = truth(r->variable != IS_NOTHING);
    if (same || differs) is = equal(a, what_of(r, right, depth));
    return differs || without ? negated(is) : is;
}

/* recurses: at most DEEP deep */
static What what_of_binary(Run *r, Node n, int depth)
{
    const Tree *t = r->tree;
    Node left = node_slot(t, n, SLOT_A), right = node_slot(t, n, SLOT_C);
    Str operator= node_text(t, node_slot(t, n, SLOT_B));
    bool and = has(r, WORDS_AND, operator), or = has(r, WORDS_OR, operator);
    if (!and && !or) return compared(r, left, operator, right, depth);
    What is = what_of(r, left, depth), held = holds(r, left, depth);
    if (has(r, WORDS_OR_ABSENT, operator)) held = is == IS_UNKNOWN ? is : truth(is != IS_NOTHING && is != IS_NULL);
    if (is == IS_THROWN || held == IS_UNKNOWN) return is;
    return (held == IS_TRUE) == and ? what_of(r, right, depth) : is;
}

/* recurses: at most DEEP deep */
static What what_of_choice(Run *r, Node n, int depth)
{
    const Tree *t = r->tree;
    Node condition = node_condition(t, n), yes = node_slot(t, n, SLOT_B), no = node_slot(t, n, SLOT_C);
    What held = holds(r, condition, depth);
    if (held != IS_TRUE && held != IS_FALSE) return held;
    if (!yes) yes = node_inner(t, n), no = node_inner_last(t, n);
    return what_of(r, held == IS_TRUE ? yes : no, depth);
}

/* A comparison without slots, `a is b`, or a denial, `!a`. recurses: at most DEEP deep */
static What what_of_other(Run *r, Node n, int depth)
{
    const Tree *t = r->tree;
    Node first = node_inner(t, n), last = node_inner_last(t, n);
    if (!first) return what_of_word(r, node_text(t, n));
    Str head = str_trim(str_sub(t->text, node_start(t, n), node_start(t, first)));
    if (first == last) return has(r, WORDS_NOT, head) ? negated(holds(r, first, depth)) : IS_UNKNOWN;
    if (node_role(t, n) != ROLE_COMPARE) return IS_UNKNOWN;
    Str operator= str_trim(str_sub(t->text, node_end(t, first), node_start(t, last)));
    return compared(r, first, operator, last, depth);
}

/* recurses: at most DEEP deep */
static What what_of(Run *r, Node n, int depth)
{
    Value value;
    n = node_unwrap(r->tree, n);
    if (!n || depth++ > DEEP || r->steps++ > STEPS) return IS_UNKNOWN;
    switch (node_role(r->tree, n)) {
    case ROLE_IDENTIFIER: return what_of_word(r, node_text(r->tree, n));
    case ROLE_INDEX: return what_of_index(r, n, depth);
    case ROLE_CALL: return what_of_call(r, n, depth);
    case ROLE_BINARY: return what_of_binary(r, n, depth);
    case ROLE_CHOICE: return what_of_choice(r, n, depth);
    case ROLE_STRING: return !value_read(r->names, n, &value) ? IS_UNKNOWN : value.bytes.len ? IS_OTHER : IS_EMPTY;
    case ROLE_COMPARE:
    case ROLE_OTHER: return what_of_other(r, n, depth);
    default: return IS_UNKNOWN;
    }
}

/* ---- statements */

/* recurses: at most DEEP deep */
static What run_assignment(Run *r, Node n, int depth)
{
    const Tree *t = r->tree;
    Node target = node_slot(t, n, SLOT_A), value = node_slot(t, n, SLOT_B);
    What is = value ? what_of(r, value, depth) : IS_NOTHING;
    if (is == IS_THROWN) return is;
    bool kept = node_role(t, target) == ROLE_IDENTIFIER && keep(r, node_text(t, target), is);
    return kept ? IS_DONE : IS_UNKNOWN;
}

/* An expression as a statement. What is called may refuse a text, but lets nothing pass. recurses: at most DEEP deep */
static What run_expression(Run *r, Node n, int depth)
{
    Role role = node_role(r->tree, n);
    if (role == ROLE_STRING || role == ROLE_CONCAT) return IS_DONE;
    if (role == ROLE_ASSIGN) return run_assignment(r, n, depth);
    if (role != ROLE_CALL) return IS_UNKNOWN;
    if (what_of(r, n, depth) == IS_THROWN) return IS_THROWN;
    return r->variable == IS_TEXT ? IS_UNKNOWN : IS_DONE;
}

/* recurses: at most DEEP deep */
static What run_if(Run *r, Node n, int depth)
{
    const Tree *t = r->tree;
    What held = holds(r, node_slot(t, n, SLOT_A), depth);
    if (held != IS_TRUE && held != IS_FALSE) return held;
    Node branch = node_slot(t, n, held == IS_TRUE ? SLOT_B : SLOT_C);
    return branch ? run_one(r, branch, depth) : IS_DONE;
}

/* `try` with one handler, which has to throw. recurses: at most DEEP deep */
static What run_try(Run *r, Node n, int depth)
{
    const Tree *t = r->tree;
    Node body = node_inner(t, n), handler = node_inner_last(t, n), last = node_inner_last(t, handler);
    if (node_next(t, body) != handler) return IS_UNKNOWN;
    What is = run_one(r, body, depth);
    if (is != IS_THROWN) return is;
    return run_one(r, last, depth) == IS_THROWN ? IS_THROWN : IS_UNKNOWN;
}

/* recurses: at most DEEP deep */
static What run_each(Run *r, Node n, int depth)
{
    What is = IS_DONE;
    for (Node c = node_first(r->tree, n); c && is == IS_DONE; c = node_next(r->tree, c)) is = run_one(r, c, depth);
    return is;
}

/* recurses: at most DEEP deep */
static What run_other(Run *r, Node n, int depth)
{
    const Tree *t = r->tree;
    const Language *l = r->names->language;
    Node only = node_inner(t, n);
    if (language_trait(l, t, n, TRAIT_THROWS)) return IS_THROWN;
    if (language_trait(l, t, node_inner_last(t, n), TRAIT_HANDLER)) return run_try(r, n, depth);
    Role role = node_role(t, only);
    bool statement = role == ROLE_SCOPE || role == ROLE_BLOCK || role == ROLE_IF || role == ROLE_RETURN ||
                     language_trait(l, t, only, TRAIT_THROWS);
    return statement && only == node_inner_last(t, n) ? run_one(r, only, depth) : IS_UNKNOWN; /* `else` */
}

/* recurses: at most DEEP deep */
static What run_one(Run *r, Node n, int depth)
{
    if (!n || depth++ > DEEP || r->steps++ > STEPS) return IS_UNKNOWN;
    switch (node_role(r->tree, n)) {
    case ROLE_COMMENT:
    case ROLE_IMPORT: return IS_DONE;
    case ROLE_SCOPE:
    case ROLE_BLOCK:
    case ROLE_DECLARATION: return run_each(r, n, depth);
    case ROLE_TOKEN: return IS_DONE;
    case ROLE_DECLARE:
    case ROLE_ASSIGN: return run_assignment(r, n, depth);
    case ROLE_STATEMENT: return run_expression(r, node_inner(r->tree, n), depth);
    case ROLE_IF: return run_if(r, n, depth);
    case ROLE_RETURN: return node_inner(r->tree, n) ? what_of(r, node_inner(r->tree, n), depth) : IS_NOTHING;
    case ROLE_OTHER: return run_other(r, n, depth);
    default: return IS_UNKNOWN;
    }
}

/* ---- the function */

/* Whether a type is that of texts, or none is given. */
static bool is_text_type(const Run *r, Node type)
{
    Str text = node_text(r->tree, type);
    while (text.len && !str_is_name_char(text.at[0])) text = str_from(text, 1);
    return !type || has(r, WORDS_TEXT_TYPE, str_trim(text));
}

/* Takes over a parameter: the first one is the name, others are not given. */
static bool take_parameter(Run *r, Node n, bool first)
{
    const Tree *t = r->tree;
    const Language *l = r->names->language;
    bool plain = node_role(t, n) == ROLE_IDENTIFIER;
    Node target = plain ? n : node_slot(t, n, SLOT_A), value = plain ? 0 : node_slot(t, n, SLOT_B);
    Node type = plain ? 0 : node_slot(t, n, SLOT_C);
    Role role = node_role(t, n);
    if (!plain && role != ROLE_PARAMETER && role != ROLE_DEFAULTED) return false;
    if (!target) target = node_inner(t, n);
    if (node_role(t, target) != ROLE_IDENTIFIER) return false;
    if (first) return is_text_type(r, type) && keep(r, node_text(t, target), IS_NAME);
    Str behind = str_sub(t->text, node_end(t, target), node_end(t, n));
    bool optional = value || (plain && !l->assignment_declares) || language_begins(l, WORDS_OPTIONAL_MARK, behind).len;
    return optional && keep(r, node_text(t, target), value ? what_of(r, value, 0) : IS_NOTHING);
}

/* Whether it waits, gives several values, or is wrapped in something. */
static bool is_special(const Run *r, Node function)
{
    const Tree *t = r->tree;
    Node parameters = node_slot(t, function, SLOT_B), name = node_slot(t, function, SLOT_A);
    Str head = str_sub(t->text, node_start(t, function), node_start(t, name ? name : parameters));
    if (language_begins(r->names->language, WORDS_ASYNC, node_text(t, function)).len) return true;
    for (size_t i = 0; i < head.len; i++)
        if (!str_is_name_char(head.at[i]) && !strchr(" \t\r\n(", head.at[i])) return true;
    for (Node n = function; n < t->at[function].after; n++)
        if (node_role(t, n) == ROLE_YIELD || node_role(t, n) == ROLE_AWAIT) return true;
    return node_child(t, node_parent(t, function), ROLE_DECORATOR) != 0;
}

static What run_function(Names *names, Node function, What variable)
{
    Run r = {.names = names, .tree = names->tree, .variable = variable};
    Node parameters = node_slot(r.tree, function, SLOT_B), first = node_inner(r.tree, parameters);
    Node type = node_child(r.tree, function, ROLE_TYPE);
    if (!first || is_special(&r, function) || !is_text_type(&r, type)) return IS_UNKNOWN;
    for (Node n = first; n; n = node_next(r.tree, n))
        if (node_role(r.tree, n) != ROLE_COMMENT && !take_parameter(&r, n, n == first)) return IS_UNKNOWN;
    return run_body(&r, function, 0);
}

Getting getter_kind(Names *names, Node function)
{
    if (run_function(names, function, IS_NOTHING) != IS_THROWN) return (Getting){0};
    What text = run_function(names, function, IS_TEXT), empty = run_function(names, function, IS_EMPTY);
    Getting g = {.kind = empty == IS_THROWN ? GETTER_STRICT : empty == IS_EMPTY ? GETTER_STOPS : GETTER_NONE};
    g.trims = text == IS_TRIMMED;
    return text == IS_TEXT || g.trims ? g : (Getting){0};
}
