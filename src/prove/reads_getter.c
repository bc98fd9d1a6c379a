/* reads_getter.c - functions that read the variable which they are given the name of; see reads.h
 *
 *     function requireEnv(name) {
 *       const value = process.env[name];
 *       if (!value) throw new Error(`${name} is not set`);
 *       return value;
 *     }
 *
 * `requireEnv("X")` reads X. What such a function does is read from its own code, and not from the template that it may
 * have come from, nor from what the planner takes it for.
 */
#include "base/variable.h"
#include "prove/reads.h"

static const Tree *tree_of(const Reads *e) { return e->scopes->tree; }

static bool is_named(const Tree *t, Node n, Str name)
{
    return node_role(t, n) == ROLE_IDENTIFIER && str_eq(node_text(t, n), name);
}

/* The name that a function goes by: its own, or that of what it is given to; or 0. */
static Node name_of(const Tree *t, Node function)
{
    Node own = node_slot(t, function, SLOT_A), around = node_parent(t, function);
    if (own || node_role(t, around) != ROLE_DECLARE) return own;
    return node_slot(t, around, SLOT_A);
}

/* The function of the text that goes by the name alone, if `at` names it; or 0. */
static Node function_at(const Reads *e, Node at, Str name)
{
    const Tree *t = tree_of(e);
    uint32_t count = 0;
    for (uint32_t i = 0; i < e->scopes->bounds.len; i++) count += str_eq(e->scopes->bounds.at[i].name, name);
    for (uint32_t i = 0; i < e->getters.len && count == 1; i++)
        if (name_of(t, e->getters.at[i]) == at) return e->getters.at[i];
    return 0;
}

/* Whether the name of a getter may be meant: most calls need no closer look. */
static bool is_known(const Reads *e, Str name)
{
    const Tree *t = tree_of(e);
    for (uint32_t i = 0; i < e->getters.len; i++)
        if (str_eq(node_text(t, name_of(t, e->getters.at[i])), name)) return true;
    return false;
}

/* The name of a parameter, or empty. */
static Str name_of_parameter(const Tree *t, Node n)
{
    bool plain = node_role(t, n) == ROLE_IDENTIFIER;
    Node target = plain ? n : node_slot(t, n, SLOT_A);
    if (!plain && node_role(t, n) != ROLE_PARAMETER) return (Str){0};
    if (!target) target = node_inner(t, n);
    return node_role(t, target) == ROLE_IDENTIFIER ? node_text(t, target) : (Str){0};
}

/* Whether a name stands in the body of a function. */
static bool says(const Tree *t, Node function, Str name)
{
    for (Node n = node_slot(t, function, SLOT_C); n < t->at[function].after; n++)
        if (is_named(t, n, name)) return true;
    return false;
}

/* The name of the first parameter; empty where the body uses others as well: what they are depends on the call. */
static Str parameter_of(const Tree *t, Node function)
{
    Node parameters = node_slot(t, function, SLOT_B), first = node_inner(t, parameters);
    for (Node n = first ? node_next(t, first) : 0; n; n = node_next(t, n)) {
        Str other = node_role(t, n) == ROLE_COMMENT ? (Str){0} : name_of_parameter(t, n);
        if (node_role(t, n) != ROLE_COMMENT && (!other.len || says(t, function, other))) return (Str){0};
    }
    return name_of_parameter(t, first);
}

/* Whether a read of the environment is given its key by that parameter: `process.env[name]`, `Deno.env.get(name)`. */
static bool reads_by(const Reads *e, Node function, Node read, Str name)
{
    const Tree *t = tree_of(e);
    Node key = node_slot(t, read, SLOT_B), only = node_role(t, read) == ROLE_CALL ? node_inner(t, key) : key;
    bool alone = node_role(t, read) == ROLE_CALL && only == node_inner_last(t, key);
    if (!(alone || node_role(t, read) == ROLE_INDEX) || !is_named(t, only, name)) return false;
    Node bound = scopes_meaning(e->scopes, only).at;
    return bound && node_holds(t, node_slot(t, function, SLOT_B), bound);
}

bool reads_runs_at_once(const Reads *e, Node function)
{
    const Tree *t = tree_of(e);
    const Language *language = e->scopes->language;
    bool yields = language_trait(language, t, function, TRAIT_GENERATOR);
    for (Node n = function; n < t->at[function].after; n++) yields |= node_role(t, n) == ROLE_YIELD;
    return !yields && !language_begins(language, WORDS_ASYNC, node_text(t, function)).len;
}

Str reads_only_text(const Reads *e, Node call)
{
    const Tree *t = tree_of(e);
    Node given = node_slot(t, call, SLOT_B), only = node_inner(t, given);
    bool known = only && only == node_inner_last(t, given) && e->values->at[only].known;
    return known ? e->values->at[only].bytes : (Str){0};
}

/* The only read of the environment in a function, or 0. */
static Node only_read(const Reads *e, Node function)
{
    const Tree *t = tree_of(e);
    Node found = 0;
    Str name;
    for (Node n = node_slot(t, function, SLOT_C); n && n < t->at[function].after; n++) {
        Role role = node_role(t, n);
        if ((role != ROLE_INDEX && role != ROLE_MEMBER && role != ROLE_CALL) || !reads_directly(e, n, &name)) continue;
        if (found) return 0;
        found = n;
    }
    return found;
}

/* The name that keeps what is read: `value` of `const value = process.env[name]`. */
static Str kept_as(const Tree *t, Node read)
{
    Node declare = node_parent(t, read), target = node_slot(t, declare, SLOT_A);
    bool gives = node_role(t, declare) == ROLE_DECLARE || node_role(t, declare) == ROLE_ASSIGN;
    return gives && t->at[read].slot == SLOT_B && node_role(t, target) == ROLE_IDENTIFIER ? node_text(t, target)
                                                                                           : (Str){0};
}

/* Whether all that the function gives back is what it read, and neither the name that keeps it nor the parameter is
 * given anything else. */
static bool gives_back(const Tree *t, Node function, Node read, Str kept, Str parameter)
{
    uint32_t returns = 0;
    for (Node n = node_slot(t, function, SLOT_C); n < t->at[function].after; n++) {
        Role role = node_role(t, n);
        bool given = role == ROLE_ASSIGN || role == ROLE_AUGMENT || role == ROLE_DECLARE;
        if (role == ROLE_FUNCTION || role == ROLE_CLASS) return false;
        if (given && node_slot(t, n, SLOT_B) != read && is_named(t, node_slot(t, n, SLOT_A), kept)) return false;
        if (given && is_named(t, node_slot(t, n, SLOT_A), parameter)) return false;
        if (role != ROLE_RETURN) continue;
        Node value = node_inner(t, n);
        if (value != read && !(kept.len && is_named(t, value, kept))) return false;
        returns++;
    }
    return returns > 0;
}

/* Whether a condition holds for an empty value: `!value`, `not value.strip()`. */
static bool is_missing(const Reads *e, Node condition, Str kept)
{
    const Tree *t = tree_of(e);
    condition = node_unwrap(t, condition);
    Str text = node_text(t, condition);
    Node asked = node_unwrap(t, node_inner(t, condition)), names = 0;
    bool denied = language_begins(e->scopes->language, WORDS_NOT, text).len > 0;
    if (node_role(t, condition) != ROLE_OTHER || !denied) return false;
    for (Node n = condition; n < t->at[condition].after; n++) {
        if (node_role(t, n) == ROLE_BINARY || node_role(t, n) == ROLE_COMPARE) return false;
        names += node_role(t, n) == ROLE_IDENTIFIER && !str_eq(node_text(t, n), kept);
    }
    while (node_role(t, asked) == ROLE_CALL || node_role(t, asked) == ROLE_MEMBER) asked = node_slot(t, asked, SLOT_A);
    return is_named(t, asked, kept) && names <= 1; /* `strip` */
}

bool reads_end_program(const Reads *e, Node n)
{
    const Tree *t = tree_of(e);
    Str path = node_role(t, n) == ROLE_CALL ? scopes_path(e->scopes, node_slot(t, n, SLOT_A)) : (Str){0};
    return path.len && language_has(e->scopes->language, WORDS_STOPS, path);
}

/* Whether a statement throws, or ends the program. */
static bool stops(const Reads *e, Node statement)
{
    const Tree *t = tree_of(e);
    if (language_trait(e->scopes->language, t, statement, TRAIT_THROWS)) return true;
    return node_role(t, statement) == ROLE_STATEMENT && reads_end_program(e, node_inner(t, statement));
}

/* Whether what is done then ends in a throw, or ends the program, and gives nothing back before. */
static bool throws(const Reads *e, Node done)
{
    const Tree *t = tree_of(e);
    if (stops(e, done)) return true;
    for (Node n = done; n < t->at[done].after; n++)
        if (node_role(t, n) == ROLE_RETURN) return false;
    return stops(e, node_inner_last(t, done));
}

/* Whether a condition asks whether there is no value: `value is None`, `value === undefined`. */
static bool is_absent(const Reads *e, Node condition, Str kept)
{
    const Tree *t = tree_of(e);
    const Language *l = e->scopes->language;
    condition = node_unwrap(t, condition);
    Node left = node_inner(t, condition), right = node_inner_last(t, condition);
    Role role = node_role(t, condition);
    if ((role != ROLE_COMPARE && role != ROLE_BINARY) || !is_named(t, left, kept)) return false;
    Str word = node_text(t, right), sign = str_trim(str_sub(t->text, node_end(t, left), node_start(t, right)));
    bool nothing = !l->words[WORDS_NOTHING].len || language_has(l, WORDS_NOTHING, word);
    return language_has(l, WORDS_ABSENT, word) && nothing && language_has(l, WORDS_SAME, sign);
}

/* Which values the function throws for, behind the read, and before it gives one back. */
static void find_refused(const Reads *e, Node function, Str kept, bool *missing, bool *empty)
{
    const Tree *t = tree_of(e);
    Node body = node_slot(t, function, SLOT_C);
    *missing = *empty = false;
    for (Node n = node_first(t, body); n && kept.len && node_role(t, n) != ROLE_RETURN; n = node_next(t, n)) {
        Node condition = node_slot(t, n, SLOT_A);
        if (node_role(t, n) != ROLE_IF || !throws(e, node_slot(t, n, SLOT_B))) continue;
        *empty |= is_missing(e, condition, kept);
        *missing |= *empty || is_absent(e, condition, kept);
    }
}

/* Whether what catches the error of a read in the function, where something does, throws another one. */
static bool is_let_out(const Reads *e, Node function, Node read)
{
    const Tree *t = tree_of(e);
    for (Node n = node_parent(t, read); n != function; n = node_parent(t, n))
        for (Node c = node_first(t, n); c; c = node_next(t, c)) {
            bool handler = language_trait(e->scopes->language, t, c, TRAIT_HANDLER);
            if (handler && !node_holds(t, c, read) && !throws(e, node_inner_last(t, c))) return false;
        }
    return true;
}

/* Whether the function may throw before it gives something back: for what, is not understood. */
static bool may_throw(const Reads *e, Node function)
{
    const Tree *t = tree_of(e);
    Node body = node_slot(t, function, SLOT_C), end = node_child(t, body, ROLE_RETURN);
    for (Node n = function; n < (end ? end : t->at[function].after); n++)
        if (language_trait(e->scopes->language, t, n, TRAIT_THROWS)) return true;
    return false;
}

/* What a function is, if it is one. It reads the environment once, by its first parameter, and gives back what it read
 * and nothing else. */
static bool is_getter(const Reads *e, Node function, Getter *getter)
{
    const Tree *t = tree_of(e);
    Str parameter = function ? parameter_of(t, function) : (Str){0};
    Node read = parameter.len ? only_read(e, function) : 0;
    if (!read || !reads_by(e, function, read, parameter) || !is_let_out(e, function, read)) return false;
    if (!reads_runs_at_once(e, function) || node_child(t, node_parent(t, function), ROLE_DECORATOR)) return false;
    Str kept = kept_as(t, read);
    if (!gives_back(t, function, read, kept, parameter)) return false;
    bool missing;
    find_refused(e, function, kept, &missing, &getter->refuses_empty);
    getter->misses = !missing && reads_miss_directly(e, read);
    return !getter->misses || !may_throw(e, function);
}

/* The same of one of another file: its path is "./env.requireEnv". */
static bool is_getter_elsewhere(const Reads *e, Str path, Getter *getter)
{
    ptrdiff_t dot = str_rfind_char(path, '.');
    if (!e->elsewhere || dot <= 0) return false;
    return e->elsewhere(e->context, str_sub(path, 0, (size_t)dot), str_from(path, (size_t)dot + 1), getter);
}

/* Whether the function is there when the call is made. */
static bool is_made(const Reads *e, Node function, Node call)
{
    const Tree *t = tree_of(e);
    bool hoisted = language_trait(e->scopes->language, t, function, TRAIT_HOISTED);
    return hoisted || node_start(t, function) < node_start(t, call) || node_above(t, call, ROLE_FUNCTION);
}

/* What a call calls, where that is a function of code at hand that reads a variable whose name is computed. */
static bool look(const Reads *e, Node call, Getter *getter)
{
    const Tree *t = tree_of(e);
    Node callee = node_slot(t, call, SLOT_A);
    *getter = (Getter){0};
    if (node_role(t, call) != ROLE_CALL || node_role(t, callee) != ROLE_IDENTIFIER) return false;
    bool known = is_known(e, node_text(t, callee));
    bool spelled = e->elsewhere && variable_is_spelled(reads_only_text(e, call));
    if (!known && !spelled) return false;
    Meaning m = scopes_meaning(e->scopes, callee);
    if (m.kind == MEANS_PATH && spelled) return is_getter_elsewhere(e, m.path, getter);
    Node function = m.kind == MEANS_OTHER ? function_at(e, m.at, node_text(t, callee)) : 0;
    if (!function || node_holds(t, function, call)) return false;
    getter->clear = is_made(e, function, call) && is_getter(e, function, getter);
    return true;
}

bool reads_getter(const Reads *e, Node call, Getter *getter) { return look(e, call, getter) && getter->clear; }

bool reads_unclear_getter(const Reads *e, Node call)
{
    Getter getter;
    return look(e, call, &getter) && !getter.clear;
}

bool reads_named_getter(const Reads *e, Str name, Getter *getter)
{
    const Bound *b = scopes_find(e->scopes, ROOT, name);
    Node function = b ? function_at(e, b->at, name) : 0;
    *getter = (Getter){0};
    if (function) getter->clear = is_getter(e, function, getter);
    return function != 0;
}

void reads_note_getter(Reads *e, Node read)
{
    const Tree *t = tree_of(e);
    Node function = node_above(t, read, ROLE_FUNCTION);
    if (function && name_of(t, function)) *array_add(e->scopes->arena, &e->getters) = function;
}
