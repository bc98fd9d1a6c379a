#include "scan/flow/standin.h"

#include "base/variable.h"
#include "scan/flow/env.h"
#include "scan/flow/flow.h"
#include "scan/flow/prefix.h"
#include "scan/flow/qualify.h"
#include "scan/names/call.h"
#include "scan/names/names.h"
#include "scan/names/value.h"
#include "scan/rules/rules.h"

/* Whether an operand stands for no value: `""`, `None`. */
static bool is_void(Names *names, Node operand)
{
    Value value;
    if (language_has(names->language, WORDS_ABSENT, node_text(names->tree, operand))) return true;
    return value_read(names, node_unwrap(names->tree, operand), &value) && value.bytes.len == 0;
}

/* `getenv("X", "lit")`: an empty text, or None, is no default. */
bool standin_has_default(Names *names, Node call)
{
    const Rule *rule = qualify_rule(names, call, FORM_FALLBACK);
    const Args *defaults = rule ? &rule->fallback.defaults : NULL;
    Node given = defaults && defaults->count ? call_argument(names->tree, call, &defaults->at[0]) : 0;
    return given && !is_void(names, given);
}

/* The variable that a reader of the file asks for, and without a value of its own: `settings("X", default="")`. */
static bool asks_reader(Names *names, Node call, Str *env)
{
    const Rule *rule = node_role(names->tree, call) == ROLE_CALL ? qualify_rule(names, call, FORM_FALLBACK) : NULL;
    if (!rule || !rule->fallback.variable.count || rule_takes_all(rule)) return false;
    if (standin_has_default(names, call)) return false;
    *env = prefix_variable(names, call, rule, (Str){0}).name;
    return env->len > 0;
}

/* What is behind wrappers and in front of the last `or`; 0 at the end of the way. */
static Node step_to_last(Names *names, Node node)
{
    const Tree *t = names->tree;
    Role role = node_role(t, node);
    const Rule *rule = role == ROLE_CALL ? qualify_rule(names, node, FORM_WRAP) : NULL;
    if (rule && rule->wrap.source.count) return call_argument(names->tree, node, &rule->wrap.source.at[0]);
    if (role == ROLE_ASSIGN) return node_slot(t, node, SLOT_B);
    Str operator= role == ROLE_BINARY ? node_text(t, node_slot(t, node, SLOT_B)) : (Str){0};
    Node right = node_slot(t, node, SLOT_C);
    if (language_has(names->language, WORDS_AND, operator)) return right;
    if (!language_has(names->language, WORDS_OR, operator)) return 0;
    return is_void(names, right) ? node_slot(t, node, SLOT_A) : right;
}

/* Sets where the way ends when nothing is read there. */
static bool reads_last(Names *names, Node node, Str *env, Node *end)
{
    const Tree *t = names->tree;
    for (*end = node = node_unwrap(t, node); node; node = node_unwrap(t, step_to_last(names, node))) {
        *end = node;
        if (env_reads(names, node, env)) return env->len == 0 || variable_is_name(*env);
        if (asks_reader(names, node, env)) return true;
    }
    return false;
}

/* More values are not looked at. */
enum { VALUES = 8 };

/* Whether a name, or a member of the object around, is only ever given one variable, but for what it is given where
 * it stands: `key = getenv("X")`, `key = key or "lit"`. */
static bool name_reads(Names *names, Node n, Str *env)
{
    uint32_t count = 0, found = 0;
    for (const Binding *b = names_binding(names, n); b; b = bindings_next(&names->bindings, b)) {
        Str own = {0};
        Node end;
        if (count++ == VALUES || b->kind != BIND_VALUE || b->members) return false;
        if (!b->value || node_holds(names->tree, b->value, n)) continue;
        bool member = b->within && !b->within->rest && env_is_whole(names, b->source);
        if (member) own = b->within->part;
        else if (b->within || b->joins || !reads_last(names, b->value, &own, &end)) return false;
        if (own.len == 0 || (found++ && !str_eq(own, *env))) return false;
        *env = own;
    }
    return found > 0;
}

bool standin_reads(Names *names, Node node, Str *env)
{
    Node end;
    return reads_last(names, node, env, &end) || name_reads(names, end, env);
}

bool standin_compares(const Language *language, const Tree *t, Node n)
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

bool standin_lists_nothing(Names *names, Node list, bool *empty)
{
    const Tree *t = names->tree;
    if (node_role(t, list) != ROLE_LIST) return false;
    Node n = node_inner(t, list);
    for (*empty = false; n; n = node_next(t, n)) {
        bool string = node_role(t, n) == ROLE_STRING && is_nothing(names, n);
        if (!string && !language_has(names->language, WORDS_ABSENT, node_text(t, n))) return false;
        *empty |= string;
    }
    return node_inner(t, list) != 0;
}

Str standin_compared(Names *names, Node comparison)
{
    const Tree *t = names->tree;
    Str read = {0}, key = {0}, asked;
    bool nothing = false, object = false, empty;
    bool compares = standin_compares(names->language, t, comparison);
    for (Node n = compares ? node_inner(t, comparison) : 0; n; n = node_next(t, n)) {
        Node operand = node_unwrap(t, node_role(t, n) == ROLE_OTHER ? node_inner(t, n) : n); /* `typeof x` */
        bool string = node_role(t, n) == ROLE_STRING;
        if (standin_reads(names, operand, &asked)) read = asked;
        nothing |= string ? is_nothing(names, n) : language_has(names->language, WORDS_ABSENT, node_text(t, n));
        nothing |= standin_lists_nothing(names, operand, &empty);
        if (string) key = names_string(names, n);
        object |= !string && env_is_whole(names, n);
    }
    return object ? key : nothing ? read : (Str){0};
}

bool standin_asks(Names *names, Node condition, Str env)
{
    const Tree *t = names->tree;
    Str asked;
    condition = node_unwrap(t, condition);
    if (node_role(t, condition) == ROLE_OTHER) condition = node_unwrap(t, node_inner(t, condition)); /* `not x` */
    if (standin_reads(names, condition, &asked)) return str_eq(asked, env);
    asked = standin_compared(names, condition);
    return asked.len && str_eq(asked, env);
}

/* Two places that give a name, or a function, its value: the literal, and what the environment has. */
typedef struct {
    Node literal, read;
    Str name; /* may be empty */
    Str env;
    Node condition; /* of the `if` that decides, as depends() found; or 0 */
} Pair;

/* Where a condition asks for the variable, or for the name that holds it; 0: nowhere. */
static Node asking(Names *names, Node condition, const Pair *p)
{
    const Tree *t = names->tree;
    Str env;
    for (Node n = condition; n && n < t->at[condition].after; n++) {
        bool name = node_role(t, n) == ROLE_IDENTIFIER || node_role(t, n) == ROLE_MEMBER;
        if (p->name.len && name && str_eq(node_text(t, n), p->name)) return n;
        if (standin_reads(names, n, &env) && str_eq(env, p->env)) return n;
        if (node_role(t, n) == ROLE_STRING && standin_asks(names, node_parent(t, n), p->env)) return n;
    }
    return 0;
}

/* Whether a comparison holds when there is a value: `x !== undefined`, `x is not None`, `"X" in environ`; also where it
 * asks for one value of many: `x === "changeme"`, `typeof x === "string"`. */
static bool wants_value(Names *names, const Tree *t, Node comparison)
{
    const Language *language = names->language;
    Node left = node_inner(t, comparison), right = node_inner_last(t, comparison);
    bool empty, list = standin_lists_nothing(names, node_unwrap(t, right), &empty);
    Str operator= str_trim(str_sub(t->text, node_end(t, left), node_start(t, right))), text = node_text(t, right);
    bool some = node_role(t, right) == ROLE_STRING && text.len > 2 &&
                !language_has(language, WORDS_NOTHING, str_sub(text, 1, text.len - 1));
    return language_has(language, WORDS_PRESENT, operator) != (some || list);
}

/* Whether the condition holds when the variable is set, as far as what it asks for at `asked` tells. */
static bool holds_when_set(Names *names, Node condition, Node asked)
{
    const Tree *t = names->tree;
    const Language *l = names->language;
    bool set = true;
    for (Node n = asked;; n = node_parent(t, n)) {
        Node only = node_role(t, n) == ROLE_OTHER ? node_inner(t, n) : 0;
        Str before = only ? str_trim(str_sub(t->text, node_start(t, n), node_start(t, only))) : (Str){0};
        if (language_has(l, WORDS_NOT, before) || (standin_compares(l, t, n) && !wants_value(names, t, n))) set = !set;
        if (n == condition) return set;
    }
}

/* Whether the place is reached by what the environment has: below an `if` that asks for it (the read where it is set,
 * the literal where it is not), or in another part of a statement such as `try`. */
static bool depends(Names *names, Pair *p, Node one, Node other)
{
    const Tree *t = names->tree;
    for (Node n = node_parent(t, one); n; n = node_parent(t, n)) {
        Role role = node_role(t, n);
        Node condition = role == ROLE_IF ? node_slot(t, n, SLOT_A) : 0;
        if (role == ROLE_MODULE || role == ROLE_FUNCTION || role == ROLE_CLASS) return false;
        if ((p->condition = condition)) {
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

static bool stands_in(Names *names, Pair *p)
{
    return depends(names, p, p->literal, p->read) || depends(names, p, p->read, p->literal) ||
           (p->name.len && is_tried(names->tree, p));
}

/* What a function returns beside the literal that it returns at `back`. */
static Str standin_returned(Names *names, Node back, Standin *out)
{
    const Tree *t = names->tree;
    Node function = node_above(t, back, ROLE_FUNCTION);
    for (Node n = function; function && n < t->at[function].after; n++) {
        Pair p = {.literal = back, .read = n};
        if (node_role(t, n) != ROLE_RETURN || n == back || node_above(t, n, ROLE_FUNCTION) != function) continue;
        bool reads = standin_reads(names, node_inner(t, n), &p.env) && p.env.len;
        if (!reads || !stands_in(names, &p)) continue;
        *out = (Standin){p.env, p.condition, node_inner(t, n), 0};
        return p.env;
    }
    return (Str){0};
}

/* The variable that a member beside the default names: `{default: "lit", env: "X"}`, `f(default="lit", envvar="X")`. */
static Str standin_beside(Names *names, Node pair)
{
    const Tree *t = names->tree;
    Str key;
    bool known = names_key(names, node_slot(t, pair, SLOT_A), &key);
    if (!known || !language_has(names->language, WORDS_DEFAULT_KEY, key)) return (Str){0};
    for (Node n = node_inner(t, node_parent(t, pair)); n; n = node_next(t, n)) {
        if (node_role(t, n) != node_role(t, pair) || !names_key(names, node_slot(t, n, SLOT_A), &key)) continue;
        if (!language_has(names->language, WORDS_VARIABLE_KEY, key)) continue;
        Str env = names_string(names, node_slot(t, n, SLOT_B));
        return variable_is_name(env) ? env : (Str){0};
    }
    return (Str){0};
}

bool standin_find(Names *names, Node literal, Standin *out)
{
    const Tree *t = names->tree;
    Node value = literal;
    while (node_role(t, node_parent(t, value)) == ROLE_WRAP) value = node_parent(t, value);
    Node parent = node_parent(t, value), target = node_slot(t, parent, SLOT_A);
    *out = (Standin){.decides = parent};
    if (node_role(t, parent) == ROLE_PAIR || node_role(t, parent) == ROLE_KEYWORD)
        return (out->variable = standin_beside(names, parent)).len > 0;
    if (node_role(t, parent) == ROLE_RETURN) return standin_returned(names, parent, out).len > 0;
    bool binds = node_role(t, parent) == ROLE_ASSIGN || node_role(t, parent) == ROLE_DECLARE;
    Binding *first = binds ? names_binding(names, target) : NULL;
    bool *unread = first ? &flow_of(names)->standins.unread[bindings_index(&names->bindings, first)] : NULL;
    if (!first || *unread) return false;
    const Binding *own = first;
    uint32_t steps = 0, limit = search_limit(names);
    bool read = false;
    while (own && own->target != target && steps++ < limit) own = bindings_next(&names->bindings, own);
    for (const Binding *b = own ? first : NULL; b && steps++ < limit; b = bindings_next(&names->bindings, b)) {
        Pair p = {.literal = target, .read = b->target, .name = node_text(t, target)};
        if (b == own || b->members || !b->value || !standin_reads(names, b->value, &p.env) || !p.env.len) continue;
        read = true;
        if (!stands_in(names, &p)) continue;
        *out = (Standin){p.env, p.condition, b->value, target};
        return true;
    }
    *unread = own && !read && steps < limit;
    search_spend(names, steps, steps >= limit);
    return false;
}

Str standin_variable(Names *names, Node literal)
{
    Standin found;
    return standin_find(names, literal, &found) ? found.variable : (Str){0};
}

Node standin_condition(Names *names, Node literal)
{
    Standin found;
    return standin_find(names, literal, &found) ? found.decides : 0;
}
