#include "scan/spare.h"

#include "base/variable.h"
#include "scan/value.h"
#include "scan/walk.h"

static bool compares(const Language *language, const Tree *t, Node n)
{
    Str operator= node_role(t, n) == ROLE_BINARY ? node_text(t, node_slot(t, n, SLOT_B)) : (Str){0};
    bool binary = language_has(language, WORDS_COMPARE, operator) || language_has(language, WORDS_PRESENT, operator);
    return node_role(t, n) == ROLE_COMPARE || binary;
}

/* Whether a string is what there is without a value: an empty one, or `"undefined"`. */
static bool is_nothing(Names *names, Node string)
{
    Value value;
    bool read = value_read(names, string, &value);
    return read && (value.bytes.len == 0 || language_has(names->language, WORDS_NOTHING, value.bytes));
}

bool spare_asks(Names *names, Node condition, Str env)
{
    const Tree *t = names->tree;
    Str asked;
    condition = unwrap(t, condition);
    if (node_role(t, condition) == ROLE_OTHER) condition = unwrap(t, node_inner(t, condition)); /* `not x` */
    if (reads_env(names, condition, &asked)) return str_eq(asked, env);
    bool read = false, nothing = false, key = false, object = false;
    for (Node n = compares(names->language, t, condition) ? node_inner(t, condition) : 0; n; n = node_next(t, n)) {
        Node operand = node_role(t, n) == ROLE_OTHER ? unwrap(t, node_inner(t, n)) : unwrap(t, n); /* `typeof x` */
        bool string = node_role(t, n) == ROLE_STRING;
        read |= reads_env(names, operand, &asked) && str_eq(asked, env);
        nothing |= string ? is_nothing(names, n) : language_has(names->language, WORDS_ABSENT, node_text(t, n));
        key |= string && str_eq(names_string(names, n), env);
        object |= !string && is_env_object(names, n);
    }
    return (read && nothing) || (key && object);
}

/* Two places that give a name, or a function, its value: the literal, and what the environment has. */
typedef struct {
    Node literal, read;
    Str name; /* may be empty */
    Str env;
} Pair;

/* Where a condition asks for the variable, or for the name that holds it; 0: nowhere. */
static Node asking(Names *names, Node condition, const Pair *p)
{
    const Tree *t = names->tree;
    Str env;
    for (Node n = condition; n && n < t->at[condition].after; n++) {
        if (p->name.len && node_role(t, n) == ROLE_IDENTIFIER && str_eq(node_text(t, n), p->name)) return n;
        if (reads_env(names, n, &env) && str_eq(env, p->env)) return n;
        if (node_role(t, n) == ROLE_STRING && spare_asks(names, node_parent(t, n), p->env)) return n;
    }
    return 0;
}

/* Whether a comparison holds when there is a value: `x !== undefined`, `x is not None`, `"X" in environ`; also where it
 * asks for one value of many: `x === "changeme"`, `typeof x === "string"`. */
static bool wants_value(const Language *language, const Tree *t, Node comparison)
{
    Node left = node_inner(t, comparison), right = node_inner_last(t, comparison);
    Str operator= str_trim(str_sub(t->text, node_end(t, left), node_start(t, right))), text = node_text(t, right);
    bool some = node_role(t, right) == ROLE_STRING && text.len > 2 &&
                !language_has(language, WORDS_NOTHING, str_sub(text, 1, text.len - 1));
    return language_has(language, WORDS_PRESENT, operator) != some;
}

/* Whether the condition holds when the variable is set, as far as what it asks for at `asked` tells. */
static bool holds_when_set(const Names *names, Node condition, Node asked)
{
    const Tree *t = names->tree;
    const Language *l = names->language;
    bool set = true;
    for (Node n = asked;; n = node_parent(t, n)) {
        Node only = node_role(t, n) == ROLE_OTHER ? node_inner(t, n) : 0;
        Str before = only ? str_trim(str_sub(t->text, node_start(t, n), node_start(t, only))) : (Str){0};
        if (language_has(l, WORDS_NOT, before) || (compares(l, t, n) && !wants_value(l, t, n))) set = !set;
        if (n == condition) return set;
    }
}

/* Whether the place is reached by what the environment has: below an `if` that asks for it (the read where it is set,
 * the literal where it is not), or in another part of a statement such as `try`. */
static bool depends(Names *names, const Pair *p, Node one, Node other)
{
    const Tree *t = names->tree;
    for (Node n = node_parent(t, one); n; n = node_parent(t, n)) {
        Role role = node_role(t, n);
        Node condition = role == ROLE_IF ? node_slot(t, n, SLOT_A) : 0;
        if (role == ROLE_MODULE || role == ROLE_FUNCTION || role == ROLE_CLASS) return false;
        if (condition) {
            Node asked = asking(names, condition, p);
            bool where_true = node_holds(t, node_slot(t, n, SLOT_B), one);
            return asked && (holds_when_set(names, condition, asked) == where_true) == (one == p->read);
        }
        if (role == ROLE_OTHER && node_holds(t, n, other)) return true;
    }
    return false;
}

/* Whether the read stands in a part of a statement of its own, and the literal above that. */
static bool is_tried(const Tree *t, const Pair *p)
{
    Node block = node_above(t, p->read, ROLE_BLOCK), statement = node_parent(t, block);
    return node_role(t, statement) == ROLE_OTHER && !node_holds(t, statement, p->literal) && p->literal < p->read;
}

static bool is_spare(Names *names, const Pair *p)
{
    return depends(names, p, p->literal, p->read) || depends(names, p, p->read, p->literal) ||
           (p->name.len && is_tried(names->tree, p));
}

/* What a function returns beside the literal that it returns at `back`. */
static Str spare_returned(Names *names, Node back)
{
    const Tree *t = names->tree;
    Node function = node_above(t, back, ROLE_FUNCTION);
    for (Node n = function; function && n < t->at[function].after; n++) {
        Pair p = {.literal = back, .read = n};
        if (node_role(t, n) != ROLE_RETURN || n == back || node_above(t, n, ROLE_FUNCTION) != function) continue;
        if (reads_env(names, node_inner(t, n), &p.env) && p.env.len && is_spare(names, &p)) return p.env;
    }
    return (Str){0};
}

/* The variable that a member beside the default names: `{default: "lit", env: "X"}`, `f(default="lit", envvar="X")`. */
static Str spare_beside(Names *names, Node pair)
{
    const Tree *t = names->tree;
    Str key;
    if (!names_key(names, node_slot(t, pair, SLOT_A), &key) || !str_eqz(key, "default")) return (Str){0};
    for (Node n = node_inner(t, node_parent(t, pair)); n; n = node_next(t, n)) {
        if (node_role(t, n) != node_role(t, pair) || !names_key(names, node_slot(t, n, SLOT_A), &key)) continue;
        if (!language_has(names->language, WORDS_VARIABLE_KEY, key)) continue;
        Str env = names_string(names, node_slot(t, n, SLOT_B));
        return variable_is_name(env) ? env : (Str){0};
    }
    return (Str){0};
}

Str spare_variable(Names *names, Node literal)
{
    const Tree *t = names->tree;
    Node value = literal;
    while (node_role(t, node_parent(t, value)) == ROLE_WRAP) value = node_parent(t, value);
    Node parent = node_parent(t, value), target = node_slot(t, parent, SLOT_A);
    if (node_role(t, parent) == ROLE_PAIR || node_role(t, parent) == ROLE_KEYWORD) return spare_beside(names, parent);
    if (node_role(t, parent) == ROLE_RETURN) return spare_returned(names, parent);
    bool binds = node_role(t, parent) == ROLE_ASSIGN || node_role(t, parent) == ROLE_DECLARE;
    if (!binds || node_role(t, target) != ROLE_IDENTIFIER) return (Str){0};
    Binding *first = names_lookup_whole(names, target, node_text(t, target));
    if (!first || first->unread) return (Str){0};
    const Binding *own = first;
    uint32_t steps = 0, limit = walk_limit(names);
    bool read = false;
    while (own && own->target != target && steps++ < limit) own = binding_next(names, own);
    for (const Binding *b = own ? first : NULL; b && steps++ < limit; b = binding_next(names, b)) {
        Pair p = {.literal = target, .read = b->target, .name = b->name};
        if (b == own || b->members || !b->value || !reads_env(names, b->value, &p.env) || !p.env.len) continue;
        read = true;
        if (is_spare(names, &p)) return p.env;
    }
    first->unread = own && !read && steps < limit;
    names->steps += steps;
    names->cut |= steps >= limit;
    return (Str){0};
}
