#include "fix/variables.h"

#include "base/variable.h"
#include "fix/settings.h"
#include "scan/naming.h"
#include "scan/prefix.h"

typedef struct {
    Names *names;
    const Tree *tree;
    bool prefixes;  /* it imports what puts prefixes in front of names */
    bool mixes_env; /* a method puts the environment among settings: `settings.env()` */
    bool env;       /* the text has that word: no other speaks of the environment as a whole */
    Variables *found;
} Reader;

/* The longest text of code that is looked through. */
enum { LONGEST_CALLEE = 160 };

static void add(Reader *r, Str name, Node at, UhVariableUse use)
{
    if (variable_is_name(name)) *array_add(r->names->arena, &r->found->all) = (VariableUse){name, at, use};
}

/* ---- what goes into the environment, or comes out of it, as a whole */

/* All names below a node: keys, keywords, and texts that are spelled like names. */
static bool add_names(Reader *r, Node below, UhVariableUse use)
{
    const Tree *t = r->tree;
    uint32_t before = r->found->all.len;
    for (Node n = below; below && n < t->at[below].after; n++) {
        Role role = node_role(t, n);
        Str key = {0};
        if (role == ROLE_SHORTHAND)
            key = node_text(t, n);
        else if (role == ROLE_KEYWORD)
            key = node_text(t, node_slot(t, n, SLOT_A));
        else if (role == ROLE_PAIR)
            names_key(r->names, node_slot(t, n, SLOT_A), &key);
        else if (role == ROLE_STRING && variable_is_spelled(names_string(r->names, n)))
            key = names_string(r->names, n);
        if (key.len) add(r, key, n, use);
    }
    return r->found->all.len > before;
}

/* The value of a name that stands for one, else the expression itself. */
static Node value_of(Reader *r, Node n)
{
    n = unwrap(r->tree, n);
    if (node_role(r->tree, n) != ROLE_IDENTIFIER) return n;
    const Binding *b = names_lookup_whole(r->names, n, node_text(r->tree, n));
    return b && b->kind == BIND_VALUE && b->value ? b->value : n;
}

/* `assign(environment, {...})`, `schema.parse(environment)`, `clean(environment, {...})`. */
static bool add_call(Reader *r, Node call, Node whole)
{
    const Tree *t = r->tree;
    const Rule *rule = call_rule(r->names, call, FORM_WRITE);
    bool writes = rule && rule->object.count && call_argument(r->names, call, &rule->object.at[0]) == whole;
    UhVariableUse use = writes ? UH_VARIABLE_SET : UH_VARIABLE_READ;
    bool some = false;
    for (Node c = node_inner(t, node_slot(t, call, SLOT_B)); c; c = node_next(t, c))
        if (!node_holds(t, c, whole) || node_role(t, c) != ROLE_IDENTIFIER)
            some |= add_names(r, value_of(r, c), use);
    Node callee = node_slot(t, call, SLOT_A);
    if (node_role(t, callee) != ROLE_MEMBER || node_holds(t, callee, whole)) return some;
    return add_names(r, value_of(r, node_slot(t, callee, SLOT_A)), use) || some;
}

/* The environment is used as a whole at this node: what that says of names. False when it may be any. */
static bool note_whole(Reader *r, Node whole)
{
    const Tree *t = r->tree;
    Node parent = node_parent(t, whole), call = node_parent(t, parent);
    bool value = t->at[whole].slot == SLOT_B;
    switch (node_role(t, parent)) {
    case ROLE_ARGUMENTS: return add_call(r, call, whole);
    case ROLE_MEMBER: /* environment.update(...) */
        if (node_role(t, call) != ROLE_CALL || node_slot(t, call, SLOT_A) != parent) return true;
        if (call_rule(r->names, call, FORM_ENV)) return true;
        return add_call(r, call, whole) && call_rule(r->names, call, FORM_WRITE);
    case ROLE_DECLARE:
    case ROLE_ASSIGN:
        if (!value) return add_names(r, value_of(r, node_slot(t, parent, SLOT_B)), UH_VARIABLE_SET), true;
        if (node_role(t, node_slot(t, parent, SLOT_A)) != ROLE_PATTERN_OBJECT)
            return true; /* another name of it */
        add_names(r, node_slot(t, parent, SLOT_A), UH_VARIABLE_READ);
        for (Node n = parent; n < t->at[parent].after; n++)
            if (node_role(t, n) == ROLE_SPREAD || node_role(t, n) == ROLE_REBIND) return false;
        return true;
    case ROLE_AUGMENT: return add_names(r, value_of(r, node_slot(t, parent, SLOT_C)), UH_VARIABLE_SET);
    case ROLE_SPREAD: return add_names(r, node_parent(t, parent), UH_VARIABLE_READ), false;
    case ROLE_COMPARE:
    case ROLE_BINARY: return add_names(r, parent, UH_VARIABLE_READ);
    case ROLE_INDEX: return true; /* the key says it */
    default: return false;
    }
}

/* ---- what comes from the environment under another name */

/* Whether a call gives what it has from the environment: `dict(environment)`, `load_env()`,
 * `environment.copy()`. */
static bool gives_env(Reader *r, Node call)
{
    const Tree *t = r->tree;
    Str callee = node_text(t, node_slot(t, call, SLOT_A));
    if (callee.len <= LONGEST_CALLEE && variable_says_env(callee)) return true;
    for (Node c = node_inner(t, node_slot(t, call, SLOT_B)); c; c = node_next(t, c))
        if (is_env_object(r->names, unwrap(t, c))) return true;
    return false;
}

/* Whether an object has the variables as its members: it is called so, or what it is bound to comes from
 * there. */
static bool is_like_env(Reader *r, Node object)
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
static void read_imports(Reader *r)
{
    for (uint32_t i = 0; i < r->names->imports.len; i++) {
        const Binding *b = &r->names->bindings.at[r->names->imports.at[i]];
        Str module = b->specifier.len ? b->specifier : b->module;
        bool variable = variable_is_spelled(b->imported) && variable_says_env(module);
        if (variable) add(r, b->imported, b->target, UH_VARIABLE_READ);
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

static void read_member(Reader *r, Node n)
{
    const Tree *t = r->tree;
    Str env;
    Node key = node_slot(t, n, SLOT_B);
    if (!reads_env(r->names, n, &env)) {
        if (r->env && names_key(r->names, key, &env) && variable_is_spelled(env) &&
            is_like_env(r, node_slot(t, n, SLOT_A)))
            add(r, env, n, is_target(t, n) ? UH_VARIABLE_SET : UH_VARIABLE_READ);
        return;
    }
    if (!env.len) env = names_constant(r->names, key);
    /* the name of a method is none of a variable */
    Node parent = node_parent(t, n);
    bool called = node_role(t, parent) == ROLE_CALL && node_slot(t, parent, SLOT_A) == n;
    if (env.len && !called)
        add(r, env, n, is_target(t, n) ? UH_VARIABLE_SET : UH_VARIABLE_READ);
    else if (!env.len)
        r->found->computes = true;
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

/* The arguments of what speaks of the environment: names, and keywords that are spelled like names. */
static void read_arguments(Reader *r, Node first, UhVariableUse use)
{
    const Tree *t = r->tree;
    for (Node c = first; c; c = node_next(t, c)) {
        bool keyword = node_role(t, c) == ROLE_KEYWORD;
        Str name = keyword ? node_text(t, node_slot(t, c, SLOT_A)) : names_string(r->names, c);
        if (variable_is_spelled(name)) add(r, name, c, use);
    }
}

static void read_call(Reader *r, Node n)
{
    const Tree *t = r->tree;
    Str env = {0}, callee = node_text(t, node_slot(t, n, SLOT_A));
    const Rule *rule = call_rule(r->names, n, FORM_ENV);
    if (rule) env = names_constant(r->names, call_argument(r->names, n, &rule->secret.at[0]));
    if (rule && !env.len) r->found->computes = true;
    if (!env.len && (rule = call_rule(r->names, n, FORM_FALLBACK)) && rule->name.count)
        env = prefix_variable(r->names, n, rule, (Str){0}).name;
    if (!env.len && r->env && (rule = call_rule(r->names, n, FORM_MEMBER)) && rule->name.count &&
        rule->object.count) {
        Str key = names_string(r->names, call_argument(r->names, n, &rule->name.at[0]));
        Node object = variable_is_spelled(key) ? call_argument(r->names, n, &rule->object.at[0]) : 0;
        if (object && (r->mixes_env || is_like_env(r, object))) env = key;
    }
    if (env.len) add(r, env, n, UH_VARIABLE_READ);
    if (env.len || !r->env || callee.len > LONGEST_CALLEE) return;
    Node first = node_inner(t, node_slot(t, n, SLOT_B));
    if (variable_says_env(callee))
        read_arguments(r, first, is_changer(callee) ? UH_VARIABLE_SET : UH_VARIABLE_READ);
    else if (node_role(t, first) == ROLE_STRING && variable_says_env(names_string(r->names, first)))
        for (Node c = node_next(t, first); c; c = node_next(t, c)) /* patch("os.environ", {"X": 1}, Y=2) */
            add_names(r, c, UH_VARIABLE_SET);
}

/* Whether a text is given to a call, alone or in a list: as a command may be. */
static bool is_given(const Tree *t, Node n)
{
    Node parent = node_parent(t, n);
    if (node_role(t, parent) == ROLE_LIST) parent = node_parent(t, parent);
    return node_role(t, parent) == ROLE_ARGUMENTS;
}

/* "X=1 run", "$X" and "${X}" in a command. */
static void read_shell(Reader *r, Str s, Node n)
{
    for (size_t i = 0; i < s.len; i++) {
        size_t end = i;
        while (end < s.len && variable_is_capital(s.at[end])) end++;
        char before = i ? s.at[i - 1] : ' ';
        bool asked = before == '$' || (before == '{' && i > 1 && s.at[i - 2] == '$');
        bool given = (before == ' ' || before == '\n') && end < s.len && s.at[end] == '=';
        if ((asked || given) && variable_is_spelled(str_sub(s, i, end)))
            add(r, str_sub(s, i, end), n, UH_VARIABLE_READ);
        if (end > i) i = end - 1;
    }
}

/* Whether a text says which member of an object is meant, or is one that nobody reads: a documentation. */
static bool is_key_elsewhere(Reader *r, Node n)
{
    const Tree *t = r->tree;
    Node parent = node_parent(t, n), call = node_parent(t, parent);
    Role role = node_role(t, parent);
    if (role == ROLE_INDEX || role == ROLE_STATEMENT || role == ROLE_COMPARE) return true;
    if (role == ROLE_PAIR) return node_slot(t, parent, SLOT_A) == n;
    const Rule *rule = role == ROLE_ARGUMENTS ? call_rule(r->names, call, FORM_MEMBER) : NULL;
    return rule && rule->name.count && call_argument(r->names, call, &rule->name.at[0]) == n;
}

/* "X Y" and "X,Y", which code takes apart. */
static void read_words(Reader *r, Str s, Node n)
{
    for (size_t i = 0; i < s.len; i++)
        if (!variable_is_capital(s.at[i]) && s.at[i] != ' ' && s.at[i] != ',' && s.at[i] != '\n') return;
    for (size_t i = 0, end = 0; i < s.len; i = end + 1) {
        for (end = i; end < s.len && variable_is_capital(s.at[end]);) end++;
        if (variable_is_spelled(str_sub(s, i, end))) add(r, str_sub(s, i, end), n, UH_VARIABLE_TEXT);
    }
}

static void read_text(Reader *r, Node n)
{
    if (!variable_may_stand_in(node_text(r->tree, n))) return;
    Str s = names_string(r->names, n);
    if (variable_is_spelled(s)) {
        if (!is_key_elsewhere(r, n)) add(r, s, n, UH_VARIABLE_TEXT);
        return;
    }
    if (node_role(r->tree, node_parent(r->tree, n)) == ROLE_STATEMENT) return;
    read_words(r, s, n);
    if (is_given(r->tree, n) && (str_find_char(s, '=') >= 0 || str_find_char(s, '$') >= 0))
        read_shell(r, s, n);
    Str last = path_last(s); /* "process.env.X" in the configuration of a bundler */
    if (last.len < s.len && variable_is_spelled(last) && variable_says_env(str_sub(s, 0, s.len - last.len)))
        add(r, last, n, UH_VARIABLE_READ);
}

/* `envvar="X"`, `env: ["X", "Y"]`: an option that names variables for whoever reads them. */
static void read_option(Reader *r, Node n)
{
    const Tree *t = r->tree;
    Str key;
    if (!names_key(r->names, node_slot(t, n, SLOT_A), &key)) return;
    if (!language_has(r->names->language, WORDS_VARIABLE_KEY, key)) return;
    Node value = unwrap(t, node_slot(t, n, SLOT_B));
    bool list = node_role(t, value) == ROLE_LIST;
    for (Node c = list ? node_inner(t, value) : value; c; c = list ? node_next(t, c) : 0) {
        Str name = names_constant(r->names, c);
        if (variable_is_spelled(name)) add(r, name, n, UH_VARIABLE_READ);
    }
}

/* The keys of an object that has a name of its own; of one that is named for the environment, the variables.
 */
static void read_pair(Reader *r, Node n)
{
    const Tree *t = r->tree;
    Node object = node_parent(t, n), holder = node_parent(t, object);
    Str key;
    read_option(r, n);
    if (!names_key(r->names, node_slot(t, n, SLOT_A), &key) || !variable_is_spelled(key)) return;
    Role role = node_role(t, holder);
    bool held = role == ROLE_PAIR || role == ROLE_KEYWORD || role == ROLE_DECLARE || role == ROLE_ASSIGN;
    Str name = held ? node_text(t, node_slot(t, holder, SLOT_A)) : (Str){0};
    if (name.len && name.len < LONGEST_CALLEE && variable_says_env(name))
        add(r, key, n, UH_VARIABLE_READ);
    else if (role != ROLE_ARGUMENTS)
        add(r, key, n, UH_VARIABLE_KEY);
}

static bool may_be_whole(const Tree *t, Node n)
{
    switch (node_role(t, node_parent(t, n))) {
    case ROLE_ARGUMENTS:
    case ROLE_ASSIGN:
    case ROLE_AUGMENT:
    case ROLE_BINARY:
    case ROLE_COMPARE:
    case ROLE_DECLARE:
    case ROLE_KEYWORD:
    case ROLE_LIST:
    case ROLE_LOOP:
    case ROLE_PAIR:
    case ROLE_RETURN:
    case ROLE_SPREAD: return true;
    case ROLE_MEMBER: return t->at[n].slot == SLOT_A;
    default: return false;
    }
}

static void read_node(Reader *r, Node n)
{
    const Tree *t = r->tree;
    Role role = node_role(t, n);
    switch (role) {
    case ROLE_INDEX:
    case ROLE_MEMBER:
        read_member(r, n);
        if (r->prefixes) add(r, prefix_member(r->names, n), n, UH_VARIABLE_READ);
        break;
    case ROLE_CALL: read_call(r, n); break;
    case ROLE_STRING:
        if (r->env) read_text(r, n);
        break;
    case ROLE_KEYWORD: read_option(r, n); break;
    case ROLE_PAIR:
        if (r->env) read_pair(r, n);
        break;
    default: break;
    }
    if (!r->env || (role != ROLE_MEMBER && role != ROLE_IDENTIFIER)) return;
    if (node_role(t, node_parent(t, n)) == ROLE_ARGUMENTS &&
        rules_match(r->names->rules, FORM_ENV, qualify(r->names, n)))
        add_names(r, node_parent(t, n), UH_VARIABLE_READ); /* map(getenv, ["X"]) */
    if (may_be_whole(t, n) && is_env_object(r->names, n)) r->found->computes |= !note_whole(r, n);
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

void variables_read(Names *names, VariablesWanted wanted, Variables *found)
{
    Reader r = {.names = names, .tree = names->tree, .found = found};
    Strs variables = {0};
    Fields fields = {0};
    r.prefixes = imports_reader(names);
    r.env = wanted == VARIABLES_OTHER || variable_says_env(names->tree->text);
    settings_variables(names, wanted == VARIABLES_OTHER, &variables, &fields);
    for (uint32_t i = 0; i < fields.len; i++) add(&r, variables.at[i], fields.at[i], UH_VARIABLE_READ);
    r.mixes_env = r.env && str_find(names->tree->text, STR(".env(")) >= 0;
    if (r.env) read_imports(&r);
    for (Node n = ROOT; n < r.tree->count; n++) read_node(&r, n);
}
