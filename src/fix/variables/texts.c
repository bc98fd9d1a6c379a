/* texts.c - texts and keys that are names of variables; see notes.h */
#include "base/variable.h"
#include "fix/variables/composed.h"
#include "fix/variables/notes.h"

/* Whether a text is given to a call, alone or in a list: as a command may be. */
static bool is_given(const Tree *t, Node n)
{
    Node parent = node_parent(t, n);
    if (node_role(t, parent) == ROLE_LIST) parent = node_parent(t, parent);
    return node_role(t, parent) == ROLE_ARGUMENTS;
}

/* "X=1 run", "$X" and "${X}" in a command. */
static void read_shell(VariablesReader *r, Str s, Node n)
{
    for (size_t i = 0; i < s.len; i++) {
        size_t end = i;
        while (end < s.len && variable_is_capital(s.at[end])) end++;
        char before = i ? s.at[i - 1] : ' ';
        bool asked = before == '$' || (before == '{' && i > 1 && s.at[i - 2] == '$');
        bool given = (before == ' ' || before == '\n') && end < s.len && s.at[end] == '=';
        if ((asked || given) && variable_is_spelled(str_sub(s, i, end)))
            variables_add(r, str_sub(s, i, end), n, UH_VARIABLE_READ);
        if (end > i) i = end - 1;
    }
}

/* Whether a text says which member of an object is meant, or is one that nobody reads: a documentation. */
static bool is_key_elsewhere(VariablesReader *r, Node n)
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
static void read_words(VariablesReader *r, Str s, Node n)
{
    for (size_t i = 0; i < s.len; i++)
        if (!variable_is_capital(s.at[i]) && s.at[i] != ' ' && s.at[i] != ',' && s.at[i] != '\n') return;
    for (size_t i = 0, end = 0; i < s.len; i = end + 1) {
        for (end = i; end < s.len && variable_is_capital(s.at[end]);) end++;
        if (variable_is_spelled(str_sub(s, i, end)))
            variables_add(r, str_sub(s, i, end), n, UH_VARIABLE_TEXT);
    }
}

/* `name.startswith("JWT")`: what such a method is asked for, alone or in a list. */
static Str tested_by(VariablesReader *r, Node n, Str s)
{
    const Tree *t = r->tree;
    Node list = node_parent(t, n);
    if (node_role(t, list) == ROLE_LIST) list = node_parent(t, list);
    Node callee = node_role(t, list) == ROLE_ARGUMENTS ? node_slot(t, node_parent(t, list), SLOT_A) : 0;
    if (node_role(t, callee) != ROLE_MEMBER || !variable_is_spelled(s)) return (Str){0};
    Str method = node_text(t, node_slot(t, callee, SLOT_B));
    bool head = language_has(r->names->language, WORDS_BEGINS, method);
    if (!head && !language_has(r->names->language, WORDS_ENDS, method)) return (Str){0};
    return arena_cat(r->names->arena, head ? (Str){0} : STR("*"), s, head ? STR("*") : (Str){0});
}

/* Names that the string is a part of, or picks out. */
static void read_shapes(VariablesReader *r, Node n, Str s)
{
    Node whole = composed_whole(r->names, n);
    Str shape = composed_test(r->names->arena, s);
    if (shape.len || (shape = tested_by(r, n, s)).len) variables_add_shape(r, shape, n, UH_VARIABLE_TEXT);
    if (whole == r->whole || (whole == n && !node_child(r->tree, n, ROLE_HOLE))) return;
    r->whole = whole;
    variables_add_shape(r, composed_of(r->names, whole).shape, n, UH_VARIABLE_TEXT);
}

void variables_read_text(VariablesReader *r, Node n)
{
    if (!variable_may_stand_in(node_text(r->tree, n))) return;
    Str s = names_string(r->names, n);
    read_shapes(r, n, s);
    if (variable_is_spelled(s)) {
        if (!is_key_elsewhere(r, n)) variables_add(r, s, n, UH_VARIABLE_TEXT);
        return;
    }
    if (node_role(r->tree, node_parent(r->tree, n)) == ROLE_STATEMENT) return;
    read_words(r, s, n);
    if (is_given(r->tree, n) && (str_find_char(s, '=') >= 0 || str_find_char(s, '$') >= 0))
        read_shell(r, s, n);
    Str last = path_last(s); /* "process.env.X" in the configuration of a bundler */
    if (last.len < s.len && variable_is_spelled(last) && variable_says_env(str_sub(s, 0, s.len - last.len)))
        variables_add(r, last, n, UH_VARIABLE_READ);
}

/* `envvar="X"`, `env: ["X", "Y"]`: an option that names variables for whoever reads them. */
void variables_read_option(VariablesReader *r, Node n)
{
    const Tree *t = r->tree;
    Str key;
    if (!names_key(r->names, node_slot(t, n, SLOT_A), &key)) return;
    if (!language_has(r->names->language, WORDS_VARIABLE_KEY, key)) return;
    Node value = unwrap(t, node_slot(t, n, SLOT_B));
    bool list = node_role(t, value) == ROLE_LIST;
    for (Node c = list ? node_inner(t, value) : value; c; c = list ? node_next(t, c) : 0) {
        Str name = names_constant(r->names, c);
        if (variable_is_spelled(name)) variables_add(r, name, n, UH_VARIABLE_READ);
    }
}

/* The keys of an object that has a name of its own; of one that is named for the environment, the variables.
 */
void variables_read_pair(VariablesReader *r, Node n)
{
    const Tree *t = r->tree;
    Node object = node_parent(t, n), holder = node_parent(t, object);
    Str key;
    variables_read_option(r, n);
    if (!names_key(r->names, node_slot(t, n, SLOT_A), &key) || !variable_is_spelled(key)) return;
    Role role = node_role(t, holder);
    bool held = role == ROLE_PAIR || role == ROLE_KEYWORD || role == ROLE_DECLARE || role == ROLE_ASSIGN;
    Str name = held ? node_text(t, node_slot(t, holder, SLOT_A)) : (Str){0};
    if (name.len && name.len < VARIABLES_LONGEST && variable_says_env(name))
        variables_add(r, key, n, UH_VARIABLE_READ);
    else if (role != ROLE_ARGUMENTS)
        variables_add(r, key, n, UH_VARIABLE_KEY);
}
