#include "fix/variables/texts.h"

#include "base/variable.h"
#include "fix/variables/composed.h"
#include "scan/flow/qualify.h"
#include "scan/names/call.h"
#include "scan/names/names.h"
#include "scan/rules/members.h"

/* Whether a text is given to a call, alone or in a list: as a command may be. */
static bool is_given(const Tree *t, Node n)
{
    Node parent = node_parent(t, n);
    if (node_role(t, parent) == ROLE_LIST) parent = node_parent(t, parent);
    return node_role(t, parent) == ROLE_ARGUMENTS;
}

/* "X=1 run", "$X" and "${X}" in a command. */
static void read_shell(Notes *notes, Str s, Node n)
{
    for (size_t i = 0; i < s.len; i++) {
        size_t end = i;
        while (end < s.len && variable_is_capital(s.at[end])) end++;
        char before = i ? s.at[i - 1] : ' ';
        bool asked = before == '$' || (before == '{' && i > 1 && s.at[i - 2] == '$');
        bool given = (before == ' ' || before == '\n') && end < s.len && s.at[end] == '=';
        if ((asked || given) && variable_is_spelled(str_sub(s, i, end)))
            notes_add(notes, str_sub(s, i, end), n, UH_VARIABLE_READ);
        if (end > i) i = end - 1;
    }
}

/* Whether a template is run in a shell: `$`echo $X``, also with options, `$({...})`...``. */
static bool is_run(Notes *notes, Node n)
{
    const Tree *t = notes->tree;
    Node call = node_parent(t, n), callee = node_role(t, call) == ROLE_CALL ? node_slot(t, call, SLOT_A) : 0;
    if (callee == n) return false;
    if (node_role(t, callee) == ROLE_CALL) callee = node_slot(t, callee, SLOT_A);
    return callee && language_has(notes->names->language, WORDS_SHELL_TAG, node_text(t, callee));
}

/* $X there; `${x}` is the language's own. */
static void read_run(Notes *notes, Node n)
{
    Str s = node_text(notes->tree, n);
    for (size_t i = 1, end; i < s.len; i = end + 1) {
        for (end = i; end < s.len && variable_is_capital(s.at[end]);) end++;
        if (s.at[i - 1] == '$' && variable_is_spelled(str_sub(s, i, end)))
            notes_add(notes, str_sub(s, i, end), n, UH_VARIABLE_READ);
    }
}

/* Whether a text says which member of an object is meant, or is one that nobody reads: a documentation. */
static bool is_key_elsewhere(Notes *notes, Node n)
{
    const Tree *t = notes->tree;
    Node parent = node_parent(t, n), call = node_parent(t, parent);
    Role role = node_role(t, parent);
    if (role == ROLE_INDEX || role == ROLE_STATEMENT || role == ROLE_COMPARE) return true;
    if (role == ROLE_PAIR) return node_slot(t, parent, SLOT_A) == n;
    const Rule *rule = role == ROLE_ARGUMENTS ? qualify_rule(notes->names, call, FORM_MEMBER) : NULL;
    return rule && call_argument(notes->names->tree, call, rule->member.name) == n;
}

/* "X=1" in a list that is named for the environment: `raw_env = ["X=1"]`. */
static void read_setting(Notes *notes, Str s, Node n)
{
    const Tree *t = notes->tree;
    Node list = node_parent(t, n), holder = node_role(t, list) == ROLE_LIST ? node_parent(t, list) : 0;
    Role role = node_role(t, holder);
    bool held = role == ROLE_PAIR || role == ROLE_KEYWORD || role == ROLE_DECLARE || role == ROLE_ASSIGN;
    Str name = held ? node_text(t, node_slot(t, holder, SLOT_A)) : (Str){0};
    ptrdiff_t equals = str_find_char(s, '=');
    Str word = str_sub(s, 0, equals < 0 ? 0 : (size_t)equals);
    bool says = name.len && name.len < NOTES_LONGEST && variable_says_env(name);
    if (says && variable_is_spelled(word)) notes_add(notes, word, n, UH_VARIABLE_SET);
}

/* "X Y" and "X,Y", which code takes apart. */
static void read_words(Notes *notes, Str s, Node n)
{
    for (size_t i = 0; i < s.len; i++)
        if (!variable_is_capital(s.at[i]) && s.at[i] != ' ' && s.at[i] != ',' && s.at[i] != '\n') return;
    for (size_t i = 0, end = 0; i < s.len; i = end + 1) {
        for (end = i; end < s.len && variable_is_capital(s.at[end]);) end++;
        if (variable_is_spelled(str_sub(s, i, end)))
            notes_add(notes, str_sub(s, i, end), n, UH_VARIABLE_TEXT);
    }
}

/* `name.startswith("JWT")`: what such a method is asked for, alone or in a list. */
static Str tested_by(Notes *notes, Node n, Str s)
{
    const Tree *t = notes->tree;
    Node list = node_parent(t, n);
    if (node_role(t, list) == ROLE_LIST) list = node_parent(t, list);
    Node callee = node_role(t, list) == ROLE_ARGUMENTS ? node_slot(t, node_parent(t, list), SLOT_A) : 0;
    if (node_role(t, callee) != ROLE_MEMBER || !variable_is_spelled(s)) return (Str){0};
    Str method = node_text(t, node_slot(t, callee, SLOT_B));
    bool head = language_has(notes->names->language, WORDS_BEGINS, method);
    if (!head && !language_has(notes->names->language, WORDS_ENDS, method)) return (Str){0};
    return arena_cat(notes->names->arena, head ? (Str){0} : STR("*"), s, head ? STR("*") : (Str){0});
}

/* Names that the string is a part of, or picks out. */
static void read_shapes(Notes *notes, Node n, Str s)
{
    Node whole = composed_whole(notes->names, n);
    Str shape = composed_test(notes->names->arena, s);
    if (shape.len || (shape = tested_by(notes, n, s)).len) notes_add_shape(notes, shape, n, UH_VARIABLE_TEXT);
    if (whole == notes->whole || (whole == n && !node_child(notes->tree, n, ROLE_HOLE))) return;
    notes->whole = whole;
    notes_add_shape(notes, composed_of(notes->names, whole).shape, n, UH_VARIABLE_TEXT);
}

void texts_add(Notes *notes, Node n)
{
    if (!variable_may_stand_in(node_text(notes->tree, n))) return;
    Str s = names_string(notes->names, n);
    if (is_run(notes, n)) read_run(notes, n);
    read_shapes(notes, n, s);
    if (variable_is_spelled(s)) {
        if (!is_key_elsewhere(notes, n)) notes_add(notes, s, n, UH_VARIABLE_TEXT);
        return;
    }
    if (node_role(notes->tree, node_parent(notes->tree, n)) == ROLE_STATEMENT) return;
    read_words(notes, s, n);
    read_setting(notes, s, n);
    if (is_given(notes->tree, n) && (str_find_char(s, '=') >= 0 || str_find_char(s, '$') >= 0))
        read_shell(notes, s, n);
    Str last = members_last(s); /* "process.env.X" in the configuration of a bundler */
    if (last.len < s.len && variable_is_spelled(last) && variable_says_env(str_sub(s, 0, s.len - last.len)))
        notes_add(notes, last, n, UH_VARIABLE_READ);
}

/* `envvar="X"`, `env: ["X", "Y"]`: an option that names variables for whoever reads them. */
void texts_add_option(Notes *notes, Node n)
{
    const Tree *t = notes->tree;
    Str key;
    if (!names_key(notes->names, node_slot(t, n, SLOT_A), &key)) return;
    if (!language_has(notes->names->language, WORDS_VARIABLE_KEY, key)) return;
    Node value = node_unwrap(t, node_slot(t, n, SLOT_B));
    bool list = node_role(t, value) == ROLE_LIST;
    for (Node c = list ? node_inner(t, value) : value; c; c = list ? node_next(t, c) : 0) {
        Str name = names_constant(notes->names, c);
        if (variable_is_spelled(name)) notes_add(notes, name, n, UH_VARIABLE_READ);
    }
}

/* What holds an object and may name it: a pair, a keyword, a declaration. */
static Node holder_of(const Tree *t, Node object)
{
    Node holder = node_parent(t, object);
    Role role = node_role(t, holder);
    bool held = role == ROLE_PAIR || role == ROLE_KEYWORD || role == ROLE_DECLARE || role == ROLE_ASSIGN;
    return held ? holder : 0;
}

/* Whether a name says that what it holds are variables, or what they have to be like. */
static bool says_variables(Notes *notes, Node holder)
{
    Str name = holder ? node_text(notes->tree, node_slot(notes->tree, holder, SLOT_A)) : (Str){0};
    if (!name.len || name.len >= NOTES_LONGEST) return false;
    return variable_says_env(name) || language_has(notes->names->language, WORDS_VARIABLE_SCHEMA, name);
}

/* The same of an object, of one that it is given to a call for (`envSchema = object({...})`), or around it
 * (`environment: { variables: {...} }`). */
static bool is_of_variables(Notes *notes, Node object)
{
    const Tree *t = notes->tree;
    Node holder = holder_of(t, object), around = node_parent(t, object);
    if (says_variables(notes, holder)) return true;
    if (node_role(t, around) == ROLE_ARGUMENTS) return says_variables(notes, holder_of(t, node_parent(t, around)));
    return node_role(t, holder) == ROLE_PAIR && says_variables(notes, holder_of(t, node_parent(t, holder)));
}

/* The keys of an object that has a name of its own; of one that is named for the environment, the variables.
 */
void texts_add_pair(Notes *notes, Node n)
{
    const Tree *t = notes->tree;
    Node object = node_parent(t, n), holder = node_parent(t, object);
    Str key;
    texts_add_option(notes, n);
    if (!names_key(notes->names, node_slot(t, n, SLOT_A), &key) || !variable_is_spelled(key)) return;
    if (is_of_variables(notes, object))
        notes_add(notes, key, n, UH_VARIABLE_READ);
    else if (node_role(t, holder) != ROLE_ARGUMENTS)
        notes_add(notes, key, n, UH_VARIABLE_KEY);
}
