#include "fix/variables/variables.h"

#include "base/variable.h"
#include "fix/variables/composed.h"
#include "fix/variables/member_names.h"
#include "fix/variables/mixed.h"
#include "fix/variables/notes.h"
#include "fix/variables/prefixes.h"
#include "fix/variables/settings.h"
#include "fix/variables/texts.h"
#include "fix/variables/whole.h"
#include "scan/flow/callers.h"
#include "scan/flow/env.h"
#include "scan/flow/prefix.h"
#include "scan/flow/qualify.h"
#include "scan/names/call.h"
#include "scan/names/names.h"
#include "scan/rules/members.h"
#include "scan/rules/rules.h"

/* ---- what comes from the environment under another name */

/* Whether a call gives what it has from the environment: `dict(environment)`, `load_env()`,
 * `environment.copy()`. */
static bool gives_env(Notes *notes, Node call)
{
    const Tree *t = notes->tree;
    Str callee = node_text(t, node_slot(t, call, SLOT_A));
    if (callee.len <= NOTES_LONGEST && variable_says_env(callee)) return true;
    for (Node c = node_inner(t, node_slot(t, call, SLOT_B)); c; c = node_next(t, c))
        if (env_is_whole(notes->names, node_unwrap(t, c))) return true;
    return false;
}

/* Whether a call of the file hands the environment to a parameter. */
static bool is_handed(Notes *notes, const Binding *parameter)
{
    const Arguments *given = callers_arguments(notes->names, parameter, NULL);
    for (uint32_t i = 0; i < given->len; i++)
        if (env_is_whole(notes->names, node_unwrap(notes->tree, given->at[i].value))) return true;
    return false;
}

/* Whether an object has the variables as its members: it is called so, or what it is bound to comes from
 * there. */
static bool is_like_env(Notes *notes, Node object)
{
    const Tree *t = notes->tree;
    object = node_unwrap(t, object);
    Role role = node_role(t, object);
    Node last = role == ROLE_MEMBER ? node_slot(t, object, SLOT_B) : object;
    Str name = role == ROLE_MEMBER || role == ROLE_IDENTIFIER ? node_text(t, last) : (Str){0};
    if (name.len >= 3 && str_eq_nocase(str_from(name, name.len - 3), STR("env"))) return true;
    if (str_starts(name, STR("environ"))) return true;
    const Binding *b = role == ROLE_IDENTIFIER ? names_lookup_whole(notes->names, object, name) : NULL;
    Node value = b && b->kind == BIND_VALUE ? node_unwrap(t, b->source ? b->source : b->value) : 0;
    if (b && b->kind == BIND_PARAMETER) return is_handed(notes, b);
    if (node_role(t, value) == ROLE_CALL) return gives_env(notes, value);
    for (Node n = node_role(t, value) == ROLE_OBJECT ? node_first(t, value) : 0; n; n = node_next(t, n))
        if (node_role(t, n) == ROLE_SPREAD && env_is_whole(notes->names, node_inner(t, n))) return true;
    return false;
}

/* `import { X } from "$env/private"`: the module is called so. */
static void read_imports(Notes *notes)
{
    for (uint32_t i = 0; i < notes->names->imports.all.len; i++) {
        const Binding *b = &notes->names->bindings.all.at[notes->names->imports.all.at[i]];
        Str module = b->specifier.len ? b->specifier : b->module;
        bool variable = variable_is_spelled(b->imported) && variable_says_env(module);
        if (variable) notes_add(notes, b->imported, b->target, UH_VARIABLE_READ);
    }
}

/* ---- single names */

static bool is_deletion(const Names *names, Node n)
{
    return language_begins_word(names->language, WORDS_DELETE, node_text(names->tree, n)).len > 0;
}

/* Whether code gives a variable another value at this node, or takes it away. */
static bool is_target(const Names *names, Node n)
{
    const Tree *t = names->tree;
    Node parent = node_parent(t, n);
    Role role = node_role(t, parent);
    bool target = t->at[n].slot == SLOT_A;
    if (role == ROLE_REBIND) return true;
    if (role == ROLE_OTHER && is_deletion(names, parent)) return true;
    return (role == ROLE_ASSIGN || role == ROLE_DECLARE || role == ROLE_LOOP) && target;
}

/* A member of what may have the variables as its members. */
static void read_other_member(Notes *notes, Node n)
{
    const Tree *t = notes->tree;
    Node object = node_slot(t, n, SLOT_A), key = node_slot(t, n, SLOT_B);
    UhVariableUse use = is_target(notes->names, n) ? UH_VARIABLE_SET : UH_VARIABLE_READ;
    Str name;
    bool known = names_key(notes->names, key, &name);
    if (known && variable_is_spelled(name) && is_like_env(notes, object))
        notes_add(notes, name, n, use);
    else if (!known && is_like_env(notes, object))
        notes_add_shape(notes, composed_of(notes->names, key).shape, n, use);
}

/* `del environ[name]`, `environ.pop(name)`: shapes in such a text may be of names that it leaves alone. */
static bool takes_out(Notes *notes, Node n)
{
    const Tree *t = notes->tree;
    Node parent = node_parent(t, n), callee = node_role(t, n) == ROLE_CALL ? node_slot(t, n, SLOT_A) : 0;
    if (!callee)
        return node_role(t, parent) == ROLE_REBIND || is_deletion(notes->names, parent);
    return node_role(t, callee) == ROLE_MEMBER &&
           language_has(notes->names->language, WORDS_DELETE, node_text(t, node_slot(t, callee, SLOT_B))) &&
           env_is_whole(notes->names, node_slot(t, callee, SLOT_A)) &&
           !names_constant(notes->names, node_inner(t, node_slot(t, n, SLOT_B))).len;
}

static void read_member(Notes *notes, Node n)
{
    const Tree *t = notes->tree;
    Str env;
    Node key = node_slot(t, n, SLOT_B);
    if (!env_reads(notes->names, n, &env)) {
        if (notes->env) read_other_member(notes, n);
        return;
    }
    if (!env.len) env = names_constant(notes->names, key);
    UhVariableUse use = is_target(notes->names, n) ? UH_VARIABLE_SET : UH_VARIABLE_READ;
    /* the name of a method is none of a variable */
    Node parent = node_parent(t, n);
    bool called = node_role(t, parent) == ROLE_CALL && node_slot(t, parent, SLOT_A) == n;
    if (!env.len) notes->thins |= takes_out(notes, n);
    if (!env.len)
        notes_add_computed(notes, key, n, use);
    else if (!called)
        notes_add(notes, env, n, use);
}

/* How functions that change variables are called. */
static bool is_changer(const Notes *notes, Str callee)
{
    const Strs *heads = &notes->names->language->words[WORDS_CHANGER];
    Str last = members_last(callee);
    for (uint32_t i = 0; i < heads->len; i++)
        if (str_eq_nocase(str_sub(last, 0, heads->at[i].len), heads->at[i])) return true;
    return false;
}

/* The names of an object that is given to what speaks of the environment, and of those that it is made of by
 * name. */
static void read_schema(Notes *notes, Node given)
{
    const Tree *t = notes->tree;
    Node object = whole_value(notes, given);
    if (node_role(t, object) != ROLE_OBJECT) return;
    whole_add_names(notes, object, UH_VARIABLE_READ);
    for (Node n = node_first(t, object); n; n = node_next(t, n)) {
        Role role = node_role(t, n);
        Node named = role == ROLE_SHORTHAND ? n : role == ROLE_PAIR ? node_slot(t, n, SLOT_B) : 0;
        if (node_role(t, named) != ROLE_SHORTHAND && node_role(t, named) != ROLE_IDENTIFIER) continue;
        const Binding *b = names_lookup_whole(notes->names, named, node_text(t, named));
        if (b && b->kind == BIND_VALUE && b->value) whole_add_names(notes, b->value, UH_VARIABLE_READ);
    }
}

/* The arguments of what speaks of the environment: names, and keywords that are spelled like names. */
static void read_arguments(Notes *notes, Node first, UhVariableUse use)
{
    const Tree *t = notes->tree;
    for (Node c = first; c; c = node_next(t, c)) {
        bool keyword = node_role(t, c) == ROLE_KEYWORD;
        Str name = keyword ? node_text(t, node_slot(t, c, SLOT_A)) : names_string(notes->names, c);
        if (variable_is_spelled(name))
            notes_add(notes, name, c, use);
        else if (node_role(t, c) == ROLE_OBJECT || node_role(t, c) == ROLE_IDENTIFIER)
            read_schema(notes, c);
        else if (c == first)
            notes_add_shape(notes, composed_of(notes->names, c).shape, c, use);
    }
}

/* The key that a call asks an object for, which may have the variables as its members. */
static void read_key(Notes *notes, Node call, const Rule *rule)
{
    Node name = call_argument(notes->names->tree, call, rule->member.name);
    Node object = call_argument(notes->names->tree, call, rule->member.object);
    Str key = names_string(notes->names, name);
    if (!object || (key.len && !variable_is_spelled(key))) return;
    if (!(key.len && notes->mixes_env) && !is_like_env(notes, object)) return;
    if (key.len)
        notes_add(notes, key, call, UH_VARIABLE_READ);
    else
        notes_add_shape(notes, composed_of(notes->names, name).shape, call, UH_VARIABLE_READ);
}

/* A call that is known to ask for a variable, or for a key. */
static bool read_question(Notes *notes, Node n)
{
    const Rule *rule = qualify_rule(notes->names, n, FORM_ENV);
    uint32_t before = notes->found->all.len;
    Node key = rule ? call_argument(notes->names->tree, n, &rule->env.variable.at[0]) : 0;
    Str env = names_constant(notes->names, key);
    if (rule && !env.len) notes_add_computed(notes, key, n, UH_VARIABLE_READ);
    if (!env.len && (rule = qualify_rule(notes->names, n, FORM_FALLBACK)) && rule->fallback.variable.count)
        env = prefix_variable(notes->names, n, rule, (Str){0}).name;
    if (env.len) notes_add(notes, env, n, UH_VARIABLE_READ);
    if (!env.len && notes->env && (rule = qualify_rule(notes->names, n, FORM_MEMBER)))
        read_key(notes, n, rule);
    return notes->found->all.len > before;
}

/* `envPlugin`, or a call that loads something of such a name. */
static bool is_named_for_env(const Tree *t, Node n)
{
    Role role = node_role(t, n);
    Str text = role == ROLE_IDENTIFIER || role == ROLE_CALL ? node_text(t, n) : (Str){0};
    return text.len && text.len <= NOTES_LONGEST && variable_says_env(text);
}

static void read_call(Notes *notes, Node n)
{
    const Tree *t = notes->tree;
    Str callee = node_text(t, node_slot(t, n, SLOT_A));
    prefixes_add_call(notes, n);
    mixed_add_call(notes, n);
    if (notes->env) notes->thins |= takes_out(notes, n);
    if (read_question(notes, n) || !notes->env || callee.len > NOTES_LONGEST) return;
    Node first = node_inner(t, node_slot(t, n, SLOT_B));
    if (variable_says_env(callee))
        read_arguments(notes, first, is_changer(notes, callee) ? UH_VARIABLE_SET : UH_VARIABLE_READ);
    else if (node_role(t, first) == ROLE_STRING && variable_says_env(names_string(notes->names, first)))
        for (Node c = node_next(t, first); c; c = node_next(t, c)) /* patch("os.environ", {"X": 1}, Y=2) */
            whole_add_names(notes, c, UH_VARIABLE_SET);
    else if (is_named_for_env(t, first))
        for (Node c = node_next(t, first); c; c = node_next(t, c))
            read_schema(notes, c); /* register(envOf, { schema }) */
}

/* /^JWT_/: what it picks out. */
static void read_pattern(Notes *notes, Node n)
{
    Str code = node_text(notes->tree, n);
    if (code.len < 4 || code.at[0] != '/' || code.at[1] != '^') return;
    notes_add_shape(notes, composed_test(notes->names->arena, str_from(code, 1)), n, UH_VARIABLE_TEXT);
}

static void read_node(Notes *notes, Node n)
{
    const Tree *t = notes->tree;
    Role role = node_role(t, n);
    Str key;
    switch (role) {
    case ROLE_INDEX:
    case ROLE_MEMBER:
        read_member(notes, n);
        if (notes->prefixes) notes_add(notes, prefix_member(notes->names, n), n, UH_VARIABLE_READ);
        break;
    case ROLE_CALL: read_call(notes, n); break;
    case ROLE_STRING:
        if (notes->env) texts_add(notes, n);
        break;
    case ROLE_KEYWORD:
        prefixes_add_key(notes, n);
        texts_add_option(notes, n);
        break;
    case ROLE_DECLARE:
    case ROLE_ASSIGN: prefixes_add_key(notes, n); break;
    case ROLE_PAIR:
        prefixes_add_key(notes, n);
        if (notes->env) texts_add_pair(notes, n);
        break;
    case ROLE_OTHER:
        if (notes->env) read_pattern(notes, n);
        break;
    case ROLE_DECORATOR:
        if (notes->prefixes) member_names_add_decorated(notes, n);
        break;
    case ROLE_PATTERN_OBJECT: /* `const { env: { X } } = process` */
        if (notes->env && names_key(notes->names, node_slot(t, node_parent(t, n), SLOT_A), &key) && str_eqz(key, "env"))
            whole_add_names(notes, n, UH_VARIABLE_READ);
        break;
    default: break;
    }
    if (!notes->env || (role != ROLE_MEMBER && role != ROLE_IDENTIFIER)) return;
    if (node_role(t, node_parent(t, n)) == ROLE_ARGUMENTS &&
        rules_match(notes->names->rules, FORM_ENV, qualify(notes->names, n)))
        whole_add_names(notes, node_parent(t, n), UH_VARIABLE_READ); /* map(getenv, ["X"]) */
    if (whole_may_be(t, n) && env_is_whole(notes->names, n)) notes->found->computes |= !whole_add(notes, n);
}

/* Whether the text imports a reader that may put a prefix in front. */
static bool imports_reader(const Names *names)
{
    const Rule *rule;
    for (uint32_t i = 0; i < names->imports.all.len; i++) {
        Str module = names->bindings.all.at[names->imports.all.at[i]].module, first = str_cut(&module, '.');
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
    Notes notes = {.names = names, .tree = names->tree, .found = found};
    Strs variables = {0};
    Fields fields = {0};
    notes.prefixes = imports_reader(names);
    notes.env = others || variable_says_env(names->tree->text);
    settings_variables(names, others, &variables, &fields);
    for (uint32_t i = 0; i < fields.len; i++) {
        Str name = variables.at[i];
        if (variable_is_shape(name))
            notes_add_shape(&notes, name, fields.at[i], UH_VARIABLE_READ);
        else
            notes_add(&notes, name, fields.at[i], UH_VARIABLE_READ);
    }
    notes.mixes_env = notes.env && str_find(names->tree->text, STR(".env(")) >= 0;
    if (notes.env) read_imports(&notes);
    for (Node n = ROOT; n < notes.tree->count; n++) read_node(&notes, n);
    if (notes.env && found->computes) member_names_add(&notes);
    if (notes.thins) drop_text_shapes(found);
}
