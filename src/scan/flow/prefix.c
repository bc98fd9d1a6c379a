#include "scan/flow/prefix.h"

#include "scan/flow/flow.h"
#include "scan/names/call.h"
#include "scan/names/names.h"
#include "scan/names/value.h"
#include "scan/rules/rules.h"

/* LINKS: how many names, and methods, may stand between an object and its maker. */
enum { LINKS = 8 };

static const Rule *reader_at(Names *names, Node n)
{
    return n ? rules_match(names->rules, FORM_READER, qualify(names, n)) : NULL;
}

bool prefix_constant(Names *names, Node value, Str *prefix, bool *none)
{
    const Tree *t = names->tree;
    *prefix = names_constant(names, value);
    *none = language_has(names->language, WORDS_FALSE, node_text(t, node_unwrap(t, value)));
    return *none || prefix->len || node_role(t, node_unwrap(t, value)) == ROLE_STRING;
}

/* What a name is bound to when it is bound once, 0 when it is by more or by an import. */
static Node bound_once(const Bindings *bindings, const Binding *b)
{
    const Binding *older = b;
    while (older && (older = bindings_next(bindings, older)))
        if (!older->members && older->kind != BIND_WRITE) return 0;
    return b && b->kind == BIND_VALUE && b->value == b->source && !b->within ? b->value : 0;
}

/* The call that makes an object, or where another module has it; 0 when nothing here tells. */
static Node maker_of(Names *names, Node n)
{
    const Tree *t = names->tree;
    for (int i = 0; n && i < LINKS; i++) {
        n = node_unwrap(t, n);
        Node callee = node_role(t, n) == ROLE_CALL ? node_slot(t, n, SLOT_A) : 0;
        Node object = node_role(t, callee) == ROLE_MEMBER ? node_slot(t, callee, SLOT_A) : 0;
        const Binding *b = names_binding(names, n);
        if (callee && !reader_at(names, object)) return n;
        if (!callee && (!b || b->kind == BIND_IMPORT)) return b || node_role(t, n) == ROLE_MEMBER ? n : 0;
        n = callee ? object : bound_once(&names->bindings, b); /* a method gives another one of its kind */
    }
    return 0;
}

/* The reader that a call is given to: `Reader(checks=[Check("KEY")])`, `reader.checks.add(Check("KEY"))`. */
static Node reader_around(Names *names, Node call)
{
    const Tree *t = names->tree;
    for (Node n = node_parent(t, call); n; n = node_parent(t, n)) {
        Role role = node_role(t, n);
        if (role == ROLE_STATEMENT || role == ROLE_FUNCTION || role == ROLE_BLOCK) return 0;
        if (role != ROLE_CALL) continue;
        if (reader_at(names, n)) return n;
        Node object = node_slot(t, n, SLOT_A);
        for (int i = 0; i < LINKS && node_role(t, object) == ROLE_MEMBER; i++)
            if (reader_at(names, object = node_slot(t, object, SLOT_A))) return object;
    }
    return 0;
}

/* The prefix that a maker was given. False when nothing here tells which. */
static bool read_prefix(Names *names, Node maker, const Rule *reader, Str *prefix, bool *none)
{
    const Tree *t = names->tree;
    Role role = node_role(t, maker);
    *prefix = reader->reader.usual;
    *none = prefix->len == 0;
    if (!maker) return false;
    if (role != ROLE_CALL && role != ROLE_NEW) return true;
    for (uint32_t i = 0; i < reader->reader.given.count; i++) {
        Node given = call_argument(names->tree, maker, &reader->reader.given.at[i]);
        if (given) return prefix_constant(names, given, prefix, none);
    }
    return !node_child(t, node_slot(t, maker, SLOT_B), ROLE_SPREAD);
}

/* `P_K__K`: the prefix, `_`, the key in capitals (as it is where the `k` is small), `__` for each of its dots. */
static Str spell(Arena *arena, Str form, Str prefix, bool none, Str key)
{
    size_t at = 0, len = 0;
    while (at < form.len && (form.at[at] | 32) != 'k') at++;
    Str link = str_sub(form, 1, at), dots = str_from(form, at + 1);
    bool upper = at < form.len && form.at[at] == 'K';
    if (dots.len) dots = str_sub(dots, 0, dots.len - 1);
    Str head = none ? (Str){0} : arena_fmt(arena, STR_FMT STR_FMT, STR_ARG(prefix), STR_ARG(link));
    char *out = arena_new(arena, head.len + key.len * (1 + dots.len) + 1);
    for (size_t i = 0; i < head.len + key.len; i++) {
        char c = i < head.len ? head.at[i] : key.at[i - head.len];
        Str part = c == '.' && dots.len ? dots : (Str){&c, 1};
        for (size_t k = 0; k < part.len; k++) out[len++] = part.at[k];
        bool small = upper && c >= 'a' && c <= 'z';
        if (small) out[len - 1] = (char)(c - 32);
    }
    return (Str){out, len};
}

Str prefix_key(Names *names, Node call, const Rule *rule)
{
    Str key = {0};
    for (uint32_t i = 0; i < rule->fallback.variable.count && !key.len; i++)
        key = names_string(names, call_argument(names->tree, call, &rule->fallback.variable.at[i]));
    return key;
}

/* The prefixes of the blocks around a call, the outermost first: `with settings.prefixed("A_"):`. False when one is
 * computed. */
static bool read_blocks(Names *names, Node call, Str *prefix)
{
    const Tree *t = names->tree;
    for (Node inner = call, n = node_parent(t, call); n; inner = n, n = node_parent(t, n)) {
        Role role = node_role(t, n);
        if (role == ROLE_FUNCTION || role == ROLE_CLASS) return true;
        Str own = {0}, part;
        for (Node c = n + 1; role == ROLE_OTHER && c < inner; c++) {
            Node callee = node_role(t, c) == ROLE_CALL ? node_slot(t, c, SLOT_A) : 0;
            Str method = node_role(t, callee) == ROLE_MEMBER ? node_text(t, node_slot(t, callee, SLOT_B)) : (Str){0};
            if (!language_has(names->language, WORDS_PREFIX_BLOCK, method)) continue;
            if (!reader_at(names, node_slot(t, callee, SLOT_A))) continue;
            bool none;
            if (!prefix_constant(names, node_inner(t, node_slot(t, c, SLOT_B)), &part, &none)) return false;
            own = arena_cat(names->arena, own, part, (Str){0});
        }
        *prefix = arena_cat(names->arena, own, *prefix, (Str){0});
    }
    return true;
}

/* What the key of an object, or of what is given to one, is called in the environment. */
static Variable variable_of(Names *names, Node object, Node call, Str key)
{
    Variable v = {.name = key};
    Node maker = 0;
    if (!rules_at(names->rules, FORM_READER, 0)) return v;
    if ((v.reader = reader_at(names, object))) maker = maker_of(names, object);
    else if ((v.reader = reader_at(names, call))) maker = call;
    if (!v.reader) return v;
    bool given = v.reader->reader.inherits;
    if (given) maker = maker_of(names, reader_around(names, call)), v.reader = reader_at(names, maker);
    Str prefix, blocks = {0};
    bool none;
    v.unknown = !v.reader || !read_prefix(names, maker, v.reader, &prefix, &none);
    v.unknown |= call && !read_blocks(names, call, &blocks);
    if (v.unknown) v.name = (Str){0};
    if (blocks.len && !v.unknown) {
        prefix = arena_cat(names->arena, none ? (Str){0} : prefix, blocks, (Str){0});
        none = false;
    }
    if (v.name.len) v.name = spell(names->arena, v.reader->reader.spelling, prefix, none, v.name);
    return v;
}

Node prefix_object(const Tree *t, Node call, const Rule *rule)
{
    Node callee = node_slot(t, call, SLOT_A);
    bool method = node_role(t, callee) == ROLE_MEMBER && !str_ends(rule->target, STR("()"));
    return method ? node_slot(t, callee, SLOT_A) : callee;
}

Variable prefix_variable(Names *names, Node call, const Rule *rule, Str key)
{
    Node object = prefix_object(names->tree, call, rule);
    return variable_of(names, object, call, key.len ? key : prefix_key(names, call, rule));
}

Str prefix_member(Names *names, Node n)
{
    Str key;
    Node object = node_slot(names->tree, n, SLOT_A);
    if (!reader_at(names, object) || !names_key(names, node_slot(names->tree, n, SLOT_B), &key)) return (Str){0};
    return variable_of(names, object, 0, key).name;
}

Str prefix_of_member(Names *names, Node maker, Str member)
{
    return reader_at(names, maker) ? variable_of(names, maker, 0, member).name : (Str){0};
}

bool prefix_asks(Names *names, Node n, Str variable)
{
    const Tree *t = names->tree;
    Role role = node_role(t, n);
    const Rule *rule = role == ROLE_CALL ? qualify_rule(names, n, FORM_FALLBACK) : NULL;
    if (role == ROLE_INDEX)
        return str_eq(variable_of(names, node_slot(t, n, SLOT_A), 0, names_string(names, node_slot(t, n, SLOT_B))).name,
                      variable);
    if (!rule) return false;
    bool all = rule_takes_all(rule); /* which keyword it was is not told any more */
    Str name = prefix_variable(names, n, rule, all ? STR("K") : (Str){0}).name;
    return all ? name.len && str_starts(variable, str_sub(name, 0, name.len - 1)) : str_eq(name, variable);
}

bool prefix_carries(const Rule *reader, Str bytes)
{
    size_t at[2];
    if (!reader || !reader->reader.pattern) return true;
    return regex_match(reader->reader.pattern, bytes, 0, at, 1) == REGEX_MATCH;
}

static Node find_overrides(Names *names)
{
    const Tree *t = names->tree;
    Overrides *overrides = &flow_of(names)->overrides;
    bool any = !overrides->read && rules_at(names->rules, FORM_OVERRIDES, 0);
    for (Node n = ROOT; any && n < t->count && !overrides->call; n++)
        if (node_role(t, n) == ROLE_CALL && qualify_rule(names, n, FORM_OVERRIDES)) overrides->call = n;
    overrides->read = true;
    return overrides->call;
}

Str prefix_of_constant(Names *names, Node literal)
{
    const Tree *t = names->tree;
    Node assignment = node_parent(t, literal), target = node_slot(t, assignment, SLOT_A), maker;
    bool constant = node_role(t, assignment) == ROLE_ASSIGN && node_role(t, target) == ROLE_IDENTIFIER;
    if (!constant || names->scope[assignment] != ROOT || (maker = find_overrides(names)) < literal) return (Str){0};
    const Rule *reader = reader_at(names, maker);
    Str prefix;
    bool none;
    for (uint32_t i = 0; reader && i < reader->reader.given.count; i++) /* may be one of the constants, too */
        if (bindings_in_scope(&names->bindings, ROOT, reader->reader.given.at[i].keyword)) return (Str){0};
    Value value;
    bool carried = reader && value_read(names, literal, &value) && prefix_carries(reader, value.bytes);
    bool known = carried && read_prefix(names, maker, reader, &prefix, &none);
    return known ? spell(names->arena, reader->reader.spelling, prefix, none, node_text(t, target)) : (Str){0};
}
