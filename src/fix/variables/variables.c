#include "fix/variables/variables.h"

#include "base/variable.h"
#include "fix/variables/composed.h"
#include "fix/variables/notes.h"
#include "fix/variables/settings.h"
#include "scan/flow/prefix.h"

void variables_add(VariablesReader *r, Str name, Node at, UhVariableUse use)
{
    if (variable_is_name(name)) *array_add(r->names->arena, &r->found->all) = (VariableUse){name, at, use};
}

void variables_add_shape(VariablesReader *r, Str shape, Node at, UhVariableUse use)
{
    if (shape.len) *array_add(r->names->arena, &r->found->all) = (VariableUse){shape, at, use};
}

void variables_add_computed(VariablesReader *r, Node key, Node at, UhVariableUse use)
{
    Composed c = composed_of(r->names, key);
    variables_add_shape(r, c.shape, at, use);
    r->found->computes |= c.open || !c.shape.len;
}

/* ---- what comes from the environment under another name */

/* Whether a call gives what it has from the environment: `dict(environment)`, `load_env()`,
 * `environment.copy()`. */
static bool gives_env(VariablesReader *r, Node call)
{
    const Tree *t = r->tree;
    Str callee = node_text(t, node_slot(t, call, SLOT_A));
    if (callee.len <= VARIABLES_LONGEST && variable_says_env(callee)) return true;
    for (Node c = node_inner(t, node_slot(t, call, SLOT_B)); c; c = node_next(t, c))
        if (is_env_object(r->names, unwrap(t, c))) return true;
    return false;
}

/* Whether an object has the variables as its members: it is called so, or what it is bound to comes from
 * there. */
static bool is_like_env(VariablesReader *r, Node object)
{
    const Tree *t = r->tree;
    object = unwrap(t, object);
    Role role = node_role(t, object);
    Node last = role == ROLE_MEMBER ? node_slot(t, object, SLOT_B) : object;
    Str name = role == ROLE_MEMBER || role == ROLE_IDENTIFIER ? node_text(t, last) : (Str){0};
    if (name.len >= 3 && str_eq_nocase(str_from(name, name.len - 3), STR("env"))) return true;
    if (str_starts(name, STR("environ"))) return true;
    const Binding *b = role == ROLE_IDENTIFIER ? names_lookup_whole(r->names, object, name) : NULL;
    Node value = b && b->kind == BIND_VALUE ? unwrap(t, b->source ? b->source : b->value) : 0;
    if (node_role(t, value) == ROLE_CALL) return gives_env(r, value);
    for (Node n = node_role(t, value) == ROLE_OBJECT ? node_first(t, value) : 0; n; n = node_next(t, n))
        if (node_role(t, n) == ROLE_SPREAD && is_env_object(r->names, node_inner(t, n))) return true;
    return false;
}

/* `import { X } from "$env/private"`: the module is called so. */
static void read_imports(VariablesReader *r)
{
    for (uint32_t i = 0; i < r->names->imports.len; i++) {
        const Binding *b = &r->names->bindings.at[r->names->imports.at[i]];
        Str module = b->specifier.len ? b->specifier : b->module;
        bool variable = variable_is_spelled(b->imported) && variable_says_env(module);
        if (variable) variables_add(r, b->imported, b->target, UH_VARIABLE_READ);
    }
}

/* ---- single names */

/* Whether code gives a variable another value at this node, or takes it away. */
static bool is_target(const Tree *t, Node n)
{
    Node parent = node_parent(t, n);
    Role role = node_role(t, parent);
    bool target = t->at[n].slot == SLOT_A;
    if (role == ROLE_REBIND) return true;
    if (role == ROLE_OTHER && str_starts(node_text(t, parent), STR("delete "))) return true;
    return (role == ROLE_ASSIGN || role == ROLE_DECLARE || role == ROLE_LOOP) && target;
}

/* A member of what may have the variables as its members. */
static void read_other_member(VariablesReader *r, Node n)
{
    const Tree *t = r->tree;
    Node object = node_slot(t, n, SLOT_A), key = node_slot(t, n, SLOT_B);
    UhVariableUse use = is_target(t, n) ? UH_VARIABLE_SET : UH_VARIABLE_READ;
    Str name;
    bool known = names_key(r->names, key, &name);
    if (known && variable_is_spelled(name) && is_like_env(r, object))
        variables_add(r, name, n, use);
    else if (!known && is_like_env(r, object))
        variables_add_shape(r, composed_of(r->names, key).shape, n, use);
}

/* `del environ[name]`, `environ.pop(name)`: shapes in such a text may be of names that it leaves alone. */
static bool takes_out(VariablesReader *r, Node n)
{
    const Tree *t = r->tree;
    Node parent = node_parent(t, n), callee = node_role(t, n) == ROLE_CALL ? node_slot(t, n, SLOT_A) : 0;
    if (!callee) return node_role(t, parent) == ROLE_REBIND || str_starts(node_text(t, parent), STR("delete "));
    return node_role(t, callee) == ROLE_MEMBER &&
           language_has(r->names->language, WORDS_DELETE, node_text(t, node_slot(t, callee, SLOT_B))) &&
           is_env_object(r->names, node_slot(t, callee, SLOT_A)) &&
           !names_constant(r->names, node_inner(t, node_slot(t, n, SLOT_B))).len;
}

static void read_member(VariablesReader *r, Node n)
{
    const Tree *t = r->tree;
    Str env;
    Node key = node_slot(t, n, SLOT_B);
    if (!reads_env(r->names, n, &env)) {
        if (r->env) read_other_member(r, n);
        return;
    }
    if (!env.len) env = names_constant(r->names, key);
    UhVariableUse use = is_target(t, n) ? UH_VARIABLE_SET : UH_VARIABLE_READ;
    /* the name of a method is none of a variable */
    Node parent = node_parent(t, n);
    bool called = node_role(t, parent) == ROLE_CALL && node_slot(t, parent, SLOT_A) == n;
    if (!env.len) r->thins |= takes_out(r, n);
    if (!env.len)
        variables_add_computed(r, key, n, use);
    else if (!called)
        variables_add(r, env, n, use);
}

/* How functions that change variables are called. */
static bool is_changer(Str callee)
{
    static const char *const heads[] = {"del", "put", "set", "stub", "unset", "unstub"};
    Str last = path_last(callee);
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        Str head = str_of(heads[i]);
        if (str_eq_nocase(str_sub(last, 0, head.len), head)) return true;
    }
    return false;
}

/* The names of an object that is given to what speaks of the environment, and of those that it is made of by
 * name. */
static void read_schema(VariablesReader *r, Node given)
{
    const Tree *t = r->tree;
    Node object = variables_value(r, given);
    if (node_role(t, object) != ROLE_OBJECT) return;
    variables_add_names(r, object, UH_VARIABLE_READ);
    for (Node n = node_first(t, object); n; n = node_next(t, n)) {
        Role role = node_role(t, n);
        Node named = role == ROLE_SHORTHAND ? n : role == ROLE_PAIR ? node_slot(t, n, SLOT_B) : 0;
        if (node_role(t, named) != ROLE_SHORTHAND && node_role(t, named) != ROLE_IDENTIFIER) continue;
        const Binding *b = names_lookup_whole(r->names, named, node_text(t, named));
        if (b && b->kind == BIND_VALUE && b->value) variables_add_names(r, b->value, UH_VARIABLE_READ);
    }
}

/* The arguments of what speaks of the environment: names, and keywords that are spelled like names. */
static void read_arguments(VariablesReader *r, Node first, UhVariableUse use)
{
    const Tree *t = r->tree;
    for (Node c = first; c; c = node_next(t, c)) {
        bool keyword = node_role(t, c) == ROLE_KEYWORD;
        Str name = keyword ? node_text(t, node_slot(t, c, SLOT_A)) : names_string(r->names, c);
        if (variable_is_spelled(name))
            variables_add(r, name, c, use);
        else if (node_role(t, c) == ROLE_OBJECT || node_role(t, c) == ROLE_IDENTIFIER)
            read_schema(r, c);
        else if (c == first)
            variables_add_shape(r, composed_of(r->names, c).shape, c, use);
    }
}

/* The key that a call asks an object for, which may have the variables as its members. */
static void read_key(VariablesReader *r, Node call, const Rule *rule)
{
    Node name = call_argument(r->names, call, &rule->name.at[0]);
    Node object = call_argument(r->names, call, &rule->object.at[0]);
    Str key = names_string(r->names, name);
    if (!object || (key.len && !variable_is_spelled(key))) return;
    if (!(key.len && r->mixes_env) && !is_like_env(r, object)) return;
    if (key.len)
        variables_add(r, key, call, UH_VARIABLE_READ);
    else
        variables_add_shape(r, composed_of(r->names, name).shape, call, UH_VARIABLE_READ);
}

/* A call that is known to ask for a variable, or for a key. */
static bool read_question(VariablesReader *r, Node n)
{
    const Rule *rule = call_rule(r->names, n, FORM_ENV);
    uint32_t before = r->found->all.len;
    Node key = rule ? call_argument(r->names, n, &rule->secret.at[0]) : 0;
    Str env = names_constant(r->names, key);
    if (rule && !env.len) variables_add_computed(r, key, n, UH_VARIABLE_READ);
    if (!env.len && (rule = call_rule(r->names, n, FORM_FALLBACK)) && rule->name.count)
        env = prefix_variable(r->names, n, rule, (Str){0}).name;
    if (env.len) variables_add(r, env, n, UH_VARIABLE_READ);
    if (!env.len && r->env && (rule = call_rule(r->names, n, FORM_MEMBER)) && rule->name.count &&
        rule->object.count)
        read_key(r, n, rule);
    return r->found->all.len > before;
}

static void read_call(VariablesReader *r, Node n)
{
    const Tree *t = r->tree;
    Str callee = node_text(t, node_slot(t, n, SLOT_A));
    variables_read_prefix(r, n);
    if (r->env) r->thins |= takes_out(r, n);
    if (read_question(r, n) || !r->env || callee.len > VARIABLES_LONGEST) return;
    Node first = node_inner(t, node_slot(t, n, SLOT_B));
    if (variable_says_env(callee))
        read_arguments(r, first, is_changer(callee) ? UH_VARIABLE_SET : UH_VARIABLE_READ);
    else if (node_role(t, first) == ROLE_STRING && variable_says_env(names_string(r->names, first)))
        for (Node c = node_next(t, first); c; c = node_next(t, c)) /* patch("os.environ", {"X": 1}, Y=2) */
            variables_add_names(r, c, UH_VARIABLE_SET);
    else if (node_role(t, first) == ROLE_IDENTIFIER && variable_says_env(node_text(t, first)))
        for (Node c = node_next(t, first); c; c = node_next(t, c))
            read_schema(r, c); /* register(envOf, { schema }) */
}

/* /^JWT_/: what it picks out. */
static void read_pattern(VariablesReader *r, Node n)
{
    Str code = node_text(r->tree, n);
    if (code.len < 4 || code.at[0] != '/' || code.at[1] != '^') return;
    variables_add_shape(r, composed_test(r->names->arena, str_from(code, 1)), n, UH_VARIABLE_TEXT);
}

static void read_node(VariablesReader *r, Node n)
{
    const Tree *t = r->tree;
    Role role = node_role(t, n);
    switch (role) {
    case ROLE_INDEX:
    case ROLE_MEMBER:
        read_member(r, n);
        if (r->prefixes) variables_add(r, prefix_member(r->names, n), n, UH_VARIABLE_READ);
        break;
    case ROLE_CALL: read_call(r, n); break;
    case ROLE_STRING:
        if (r->env) variables_read_text(r, n);
        break;
    case ROLE_KEYWORD:
        variables_read_prefix_key(r, n);
        variables_read_option(r, n);
        break;
    case ROLE_DECLARE:
    case ROLE_ASSIGN: variables_read_prefix_key(r, n); break;
    case ROLE_PAIR:
        variables_read_prefix_key(r, n);
        if (r->env) variables_read_pair(r, n);
        break;
    case ROLE_OTHER:
        if (r->env) read_pattern(r, n);
        break;
    case ROLE_DECORATOR:
        if (r->prefixes) variables_read_decorator(r, n);
        break;
    default: break;
    }
    if (!r->env || (role != ROLE_MEMBER && role != ROLE_IDENTIFIER)) return;
    if (node_role(t, node_parent(t, n)) == ROLE_ARGUMENTS &&
        rules_match(r->names->rules, FORM_ENV, qualify(r->names, n)))
        variables_add_names(r, node_parent(t, n), UH_VARIABLE_READ); /* map(getenv, ["X"]) */
    if (variables_may_be_whole(t, n) && is_env_object(r->names, n))
        r->found->computes |= !variables_note_whole(r, n);
}

/* Whether the text imports a reader that may put a prefix in front. */
static bool imports_reader(const Names *names)
{
    const Rule *rule;
    for (uint32_t i = 0; i < names->imports.len; i++) {
        Str module = names->bindings.at[names->imports.at[i]].module, first = str_cut(&module, '.');
        for (uint32_t k = 0; (rule = rules_at(names->rules, FORM_READER, k)); k++) {
            Str target = rule->target;
            if (str_eq(first, str_cut(&target, '.'))) return true;
        }
    }
    return false;
}

static void drop_text_shapes(Variables *found)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < found->all.len; i++) {
        VariableUse use = found->all.at[i];
        if (use.use != UH_VARIABLE_TEXT || !variable_is_shape(use.name)) found->all.at[kept++] = use;
    }
    found->all.len = kept;
}

void variables_read(Names *names, const SettingsClasses *others, Variables *found)
{
    VariablesReader r = {.names = names, .tree = names->tree, .found = found};
    Strs variables = {0};
    Fields fields = {0};
    r.prefixes = imports_reader(names);
    r.env = others || variable_says_env(names->tree->text);
    settings_variables(names, others, &variables, &fields);
    for (uint32_t i = 0; i < fields.len; i++) {
        Str name = variables.at[i];
        if (variable_is_shape(name)) variables_add_shape(&r, name, fields.at[i], UH_VARIABLE_READ);
        else variables_add(&r, name, fields.at[i], UH_VARIABLE_READ);
    }
    r.mixes_env = r.env && str_find(names->tree->text, STR(".env(")) >= 0;
    if (r.env) read_imports(&r);
    for (Node n = ROOT; n < r.tree->count; n++) read_node(&r, n);
    if (r.env && found->computes) variables_read_members(&r);
    if (r.thins) drop_text_shapes(found);
}
