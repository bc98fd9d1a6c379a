#include "fix/danger/loss.h"

#include "base/variable.h"
#include "scan/flow/env.h"
#include "scan/flow/qualify.h"
#include "scan/names/names.h"
#include "scan/rules/members.h"
#include "scan/rules/rules.h"

typedef struct {
    Names *names;
    const Tree *tree;
    const Language *language;
    Losses *found;
} LossReader;

static bool has(const LossReader *r, WordList list, Str word) { return language_has(r->language, list, word); }

static void add(LossReader *r, Node at, Str variable, bool thins)
{
    *array_add(r->names->arena, &r->found->all) = (Loss){at, variable, thins};
}

/* ---- the environment as a whole */

static bool is_env(LossReader *r, Node n)
{
    Role role = node_role(r->tree, n);
    if (role != ROLE_MEMBER && role != ROLE_INDEX && role != ROLE_IDENTIFIER) return false;
    return env_is_whole(r->names, n) || has(r, WORDS_ENVIRONMENT_LIKE, qualify(r->names, n));
}

/* Whether it is used as a whole: `{...environment}`, `environment.copy()`, and not a member of it. */
static bool is_whole(LossReader *r, Node env)
{
    const Tree *t = r->tree;
    Node parent = node_parent(t, env), call = node_parent(t, parent);
    Role role = node_role(t, parent);
    if (role == ROLE_INDEX || t->at[env].slot != SLOT_A) return role != ROLE_INDEX;
    return role != ROLE_MEMBER || (node_role(t, call) == ROLE_CALL && !qualify_rule(r->names, call, FORM_ENV));
}

/* The environment as a whole, somewhere in there; or 0. */
static Node find_whole(LossReader *r, Node in)
{
    for (Node n = in; in && n < r->tree->at[in].after; n++)
        if (is_env(r, n) && is_whole(r, n)) return n;
    return 0;
}

/* Whether an expression asks for the opposite: `k not in keep`, `!keep.has(k)`, `k !== "PATH"`. */
static bool is_negative(LossReader *r, Node condition)
{
    Str text = node_text(r->tree, condition);
    const Strs *words = &r->language->words[WORDS_NOT];
    if (language_spells(r->language, WORDS_UNEQUAL, text)) return true;
    for (uint32_t i = 0; i < words->len; i++) {
        ptrdiff_t at = str_find(text, words->at[i]);
        bool letters = variable_is_capital((char)(words->at[i].at[0] & ~32));
        bool apart = at == 0 || (at > 0 && strchr(" (", text.at[at - 1]));
        if (at >= 0 && (!letters || apart)) return true;
    }
    return false;
}

/* The part of an expression by which it takes some members of an object and leaves the others: `if k in keep` of a
 * comprehension, `pick(...)`. 0 when it has no such part. */
static Node find_choice(LossReader *r, Node in)
{
    const Tree *t = r->tree;
    for (Node n = in; in && n < t->at[in].after; n++) {
        Role role = node_role(t, n);
        bool clause = role == ROLE_OTHER && language_begins_word(r->names->language, WORDS_FILTER, node_text(t, n)).len;
        bool name = role == ROLE_IDENTIFIER || role == ROLE_NAME;
        if (clause || (name && has(r, WORDS_THINS, node_text(t, n)))) return n;
    }
    return 0;
}

/* The value of a name that is given only one, 0 when it is given more or none; of anything else the node itself. */
static Node value_of(LossReader *r, Node n)
{
    n = node_unwrap(r->tree, n);
    Role role = node_role(r->tree, n);
    if (role != ROLE_IDENTIFIER && role != ROLE_SHORTHAND) return n;
    Node value = 0;
    for (const Binding *b = names_lookup(r->names, n, node_text(r->tree, n)); b;
         b = bindings_next(&r->names->bindings, b)) {
        if (b->members && b->kind == BIND_VALUE) continue;
        if (b->kind != BIND_VALUE || !b->value || b->within || value) return 0;
        value = node_unwrap(r->tree, b->value);
    }
    return value;
}

/* How many of the variables an expression has. A name of which nothing is known may be the whole environment, so it
 * is taken for that. An object that spreads something unknown, as in `{ ...settings.env }`, may have any of them. */
typedef enum { KEEPS_NONE, KEEPS_CHOSEN, KEEPS_UNKNOWN, KEEPS_ALL } Keeps;

static Keeps keeps_of(LossReader *r, Node n)
{
    const Tree *t = r->tree;
    Node value = value_of(r, n);
    Keeps keeps = KEEPS_NONE;
    if (!value) return KEEPS_ALL;
    if (find_whole(r, value)) return find_choice(r, value) ? KEEPS_CHOSEN : KEEPS_ALL;
    for (Node c = value; c < t->at[value].after; c++) {
        Node from = node_role(t, c) == ROLE_SPREAD ? value_of(r, node_inner(t, c)) : 0;
        if (from && find_whole(r, from)) return KEEPS_ALL;
        if (node_role(t, c) == ROLE_SPREAD && node_role(t, from) != ROLE_OBJECT) keeps = KEEPS_UNKNOWN;
    }
    return keeps;
}

/* Notes a loss at `at`, where `given` takes the place of the environment, unless that has all variables. */
static void note_given(LossReader *r, Node at, Node given)
{
    Keeps keeps = keeps_of(r, given);
    if (keeps != KEEPS_ALL) add(r, at, (Str){0}, keeps != KEEPS_NONE || find_whole(r, given));
}

/* ---- each variable in turn */

typedef enum { EACH_NONE, EACH_SOME, EACH_ALL } Each;

/* Which variables reach a branch of a condition. `otherwise` means the branch for which it does not hold. Only a branch
 * for "not among those" is reached by some: `if (!keep.has(k)) delete env[k]`. */
static Each decided(LossReader *r, Node condition, bool otherwise)
{
    return is_negative(r, condition) != otherwise ? EACH_SOME : EACH_NONE;
}

/* Which variables a loop over these values goes through. */
static Each each_of(LossReader *r, Node values)
{
    if (!find_whole(r, values)) return EACH_NONE;
    Node choice = find_choice(r, values);
    return choice ? decided(r, node_parent(r->tree, choice), false) : EACH_ALL;
}

/* The values that `n` goes through, when `n` is a loop, a comprehension, or a call that is given a function (`child`):
 * `keys(env).forEach(k => ...)`. 0 when it is none of these. */
static Node values_of(LossReader *r, Node n, Node child)
{
    const Tree *t = r->tree;
    Role role = node_role(t, n);
    Node beside = node_child(t, n, ROLE_LOOP);
    if (role == ROLE_LOOP || role == ROLE_SCOPE) return node_slot(t, n, SLOT_B);
    if (role == ROLE_CALL && t->at[child].slot == SLOT_B) return node_slot(t, n, SLOT_A);
    return beside && beside != child ? node_slot(t, beside, SLOT_B) : 0;
}

/* Which variables are deleted by a name that is computed: `for (k in env) delete env[k]`. */
static Each each_deleted(LossReader *r, Node deletion)
{
    const Tree *t = r->tree;
    bool some = false;
    for (Node n = node_parent(t, deletion), child = deletion; n; child = n, n = node_parent(t, n)) {
        Role role = node_role(t, n);
        bool either =
            role == ROLE_IF || role == ROLE_CHOICE || (role == ROLE_BINARY && t->at[child].slot == SLOT_C);
        Node values = values_of(r, n, child), condition = node_slot(t, n, SLOT_A);
        if (role == ROLE_CLASS) return EACH_NONE;
        bool otherwise = role == ROLE_IF && t->at[child].slot == SLOT_C;
        if (either && decided(r, condition, otherwise) == EACH_NONE) return EACH_NONE;
        some |= either;
        Each each = each_of(r, values);
        bool goes_on = language_spells(r->names->language, WORDS_SKIPS, node_text(t, n));
        if (each) return some || goes_on ? EACH_SOME : each;
        if (values && find_whole(r, values)) return EACH_NONE;
        if (role == ROLE_FUNCTION && node_role(t, node_parent(t, n)) != ROLE_ARGUMENTS) return EACH_NONE;
    }
    return EACH_NONE;
}

/* Notes that a variable is deleted; when its name is computed (`variable` is empty), all those that it may be. */
static void note_deletion(LossReader *r, Node deletion, Str variable)
{
    Each each = variable.len ? EACH_NONE : each_deleted(r, deletion);
    if (variable.len || each) add(r, deletion, variable, each == EACH_SOME);
}

/* ---- what code does that */

/* The `i`-th argument that is no keyword, or 0. */
static Node positional(const Tree *t, Node call, uint32_t i)
{
    for (Node c = node_inner(t, node_slot(t, call, SLOT_B)); c; c = node_next(t, c)) {
        Role role = node_role(t, c);
        if (role != ROLE_KEYWORD && role != ROLE_COMMENT && i-- == 0) return c;
    }
    return 0;
}

/* Whether a call has a keyword by which it first empties what it changes: `patch(environ, {...}, clear=True)`. */
static bool clears_first(LossReader *r, Node call)
{
    const Tree *t = r->tree;
    for (Node c = node_inner(t, node_slot(t, call, SLOT_B)); c; c = node_next(t, c)) {
        bool keyword =
            node_role(t, c) == ROLE_KEYWORD && has(r, WORDS_EMPTY, node_text(t, node_slot(t, c, SLOT_A)));
        if (keyword && !has(r, WORDS_FALSE, node_text(t, node_slot(t, c, SLOT_B)))) return true;
    }
    return false;
}

static bool is_env_path(LossReader *r, Str path)
{
    const Rule *rule = rules_get(r->names->rules, FORM_ENV, path);
    return rule && rule_is_environment(rule);
}

/* `setattr(os, "environ", {})`, `Object.defineProperty(process, "env", {...})`. */
static void note_replacement(LossReader *r, Node call, Str method)
{
    Node object = positional(r->tree, call, 0), given = positional(r->tree, call, 2);
    Str member = names_string(r->names, positional(r->tree, call, 1));
    if (!given || !member.len || !has(r, WORDS_REPLACE, method)) return;
    Str path =
        arena_fmt(r->names->arena, STR_FMT "." STR_FMT, STR_ARG(qualify(r->names, object)), STR_ARG(member));
    if (is_env_path(r, path)) note_given(r, call, given);
}

/* `environ.clear()`, `environ.pop(name)`, `unsetenv(name)`. */
static void note_call(LossReader *r, Node call)
{
    const Tree *t = r->tree;
    Node callee = node_slot(t, call, SLOT_A), first = positional(t, call, 0);
    bool member = node_role(t, callee) == ROLE_MEMBER;
    Str method = node_text(t, member ? node_slot(t, callee, SLOT_B) : callee);
    bool given = is_env(r, first) || is_env_path(r, names_string(r->names, first));
    bool empties = has(r, WORDS_EMPTY, method), deletes = has(r, WORDS_DELETE, method);
    if (given && clears_first(r, call)) add(r, call, (Str){0}, true);
    if (member && (empties || deletes) && (given || is_env(r, node_slot(t, callee, SLOT_A)))) {
        Node key = given ? node_next(t, first) : first;
        Str variable = names_constant(r->names, key);
        bool reads = qualify_rule(r->names, call, FORM_FALLBACK); /* `KEY = environ.pop("KEY")` */
        if (empties)
            add(r, call, (Str){0}, false);
        else if (key && !(reads && variable.len))
            note_deletion(r, call, variable);
    } else if (has(r, WORDS_UNSET, qualify(r->names, callee))) {
        note_deletion(r, call, names_constant(r->names, first));
    }
    note_replacement(r, call, method);
}

/* `delete env.X`, `del environ[name]`, `delete process.env`. */
static void note_statement(LossReader *r, Node statement)
{
    const Tree *t = r->tree;
    Str rest = node_text(t, statement), env;
    if (!has(r, WORDS_DELETE, str_cut(&rest, ' '))) return;
    for (Node n = node_first(t, statement); n && n < t->at[statement].after; n++) {
        Role role = node_role(t, n), above = node_role(t, node_parent(t, n));
        bool outer = node_parent(t, n) == statement || above == ROLE_LIST || above == ROLE_WRAP;
        if (!outer || (role != ROLE_MEMBER && role != ROLE_INDEX)) continue;
        bool member = env_reads(r->names, n, &env);
        if (member && !env.len) env = names_constant(r->names, node_slot(t, n, SLOT_B));
        if (member)
            note_deletion(r, statement, env);
        else if (is_env(r, n))
            add(r, statement, (Str){0}, false);
    }
}

/* ---- programs with an environment of their own */

static bool makes_object(LossReader *r, Node value)
{
    const Tree *t = r->tree;
    Node callee = node_role(t, value) == ROLE_CALL ? node_slot(t, value, SLOT_A) : 0;
    if (callee) return has(r, WORDS_MAKES_OBJECT, node_text(t, callee));
    return node_role(t, value) == ROLE_OBJECT || str_starts(node_text(t, value), STR("{"));
}

/* The environment that a call gives to the program that it starts, or 0. */
static Node environment_of(LossReader *r, Node call)
{
    const Tree *t = r->tree;
    Node last = 0;
    for (Node c = node_inner(t, node_slot(t, call, SLOT_B)); c; c = node_next(t, c)) {
        Role role = node_role(t, c);
        Node options = role == ROLE_OBJECT ? c : role == ROLE_IDENTIFIER ? value_of(r, c) : 0;
        if (role == ROLE_KEYWORD && has(r, WORDS_CHILD_ENVIRONMENT, node_text(t, node_slot(t, c, SLOT_A))))
            return node_slot(t, c, SLOT_B);
        for (Node p = node_role(t, options) == ROLE_OBJECT ? node_first(t, options) : 0; p;
             p = node_next(t, p)) {
            Str key;
            bool pair = node_role(t, p) == ROLE_PAIR && names_key(r->names, node_slot(t, p, SLOT_A), &key);
            if (pair && has(r, WORDS_CHILD_ENVIRONMENT, key)) return node_slot(t, p, SLOT_B);
            bool same = node_role(t, p) == ROLE_SHORTHAND && has(r, WORDS_CHILD_ENVIRONMENT, node_text(t, p));
            if (same) return p;
        }
        if (role != ROLE_KEYWORD && role != ROLE_COMMENT) last = c;
    }
    return last && has(r, WORDS_CHILD_LAST, qualify_callee(r->names, call)) ? last : 0;
}

/* The file of a program in a text: "worker.js" of "node worker.js". */
static Str file_in(LossReader *r, Str text)
{
    ptrdiff_t blank = str_rfind_char(text, ' '), hole = str_rfind_char(text, '}');
    if (hole > blank) blank = hole;
    Str last = str_from(text, (size_t)(blank + 1));
    return language_ends(r->language, WORDS_SOURCE_ENDING, last) ? last : (Str){0};
}

/* Notes a start for each file that is named below a node. The environment itself (`given`, and `named`, where the call
 * has its name) is left out: a variable may be called like a file. */
static void note_files(LossReader *r, Node call, Node below, Node named, Node given)
{
    const Tree *t = r->tree;
    bool module = false;
    for (Node n = below; n < t->at[below].after; n++) {
        if (node_holds(t, named, n) || node_holds(t, given, n)) continue;
        Role role = node_role(t, n);
        Str text = role == ROLE_STRING ? node_text(t, n) : (Str){0}, file = {0};
        bool this_file =
            (role == ROLE_IDENTIFIER || role == ROLE_MEMBER) && has(r, WORDS_THIS_FILE, node_text(t, n));
        if (text.len > 1)
            file = module ? names_string(r->names, n) : file_in(r, str_sub(text, 1, text.len - 1));
        if (file.len || this_file)
            *array_add(r->names->arena, &r->found->starts) = (Start){call, file, given};
        if (role == ROLE_STRING) module = has(r, WORDS_RUN_MODULE, names_string(r->names, n));
    }
}

/* `run(["python", "worker.py"], env={})`, `fork("./worker.js", { env: {} })`. */
static void note_start(LossReader *r, Node call)
{
    const Tree *t = r->tree;
    Node given = environment_of(r, call);
    if (!given) return;
    Str path = qualify_callee(r->names, call);
    Node value = value_of(r, given);
    if (!value || !makes_object(r, value) || keeps_of(r, value) >= KEEPS_UNKNOWN) return;
    if (has(r, WORDS_CHILD_INHERITS, str_cut(&path, '.'))) return;
    for (Node c = node_inner(t, node_slot(t, call, SLOT_B)); c; c = node_next(t, c)) {
        Node named = node_role(t, c) == ROLE_IDENTIFIER ? value_of(r, c) : 0;
        note_files(r, call, c, given, value);
        if (named) note_files(r, call, named, given, value);
    }
}

/* Whether the text has a word without which nothing is taken out of the environment: most texts stop here. */
static bool may_lose(const LossReader *r)
{
    const Strs *starters = &r->language->words[WORDS_CHILD_LAST];
    if (variable_says_env(r->tree->text)) return true;
    for (uint32_t i = 0; i < starters->len; i++)
        if (str_find(r->tree->text, members_last(starters->at[i])) >= 0) return true;
    return false;
}

void losses_read(Names *names, Losses *losses)
{
    const Tree *t = names->tree;
    LossReader r = {names, t, names->language, losses};
    if (!may_lose(&r)) return;
    for (Node n = ROOT; n < t->count; n++) {
        Role role = node_role(t, n);
        Node target = role == ROLE_ASSIGN ? node_slot(t, n, SLOT_A) : 0;
        if (role == ROLE_CALL) note_call(&r, n);
        if (role == ROLE_CALL || role == ROLE_NEW) note_start(&r, n);
        if (role == ROLE_OTHER || role == ROLE_REBIND) note_statement(&r, n);
        if (node_role(t, target) == ROLE_MEMBER && is_env(&r, target))
            note_given(&r, n, node_slot(t, n, SLOT_B));
    }
}

/* Whether a string only says which variable a read asks for, `getenv("X")`. It is no list of what is kept. */
static bool is_asked_for(Names *names, Node string)
{
    const Tree *t = names->tree;
    Node around = node_parent(t, string), call = node_parent(t, around);
    Str env;
    if (node_role(t, around) == ROLE_INDEX) return env_reads(names, around, &env);
    bool given = node_role(t, around) == ROLE_ARGUMENTS && node_role(t, call) == ROLE_CALL;
    return given && (qualify_rule(names, call, FORM_ENV) || qualify_rule(names, call, FORM_FALLBACK));
}

bool loss_spells(Names *names, Node in, Str variable)
{
    const Tree *t = names->tree;
    for (Node n = in; n < t->at[in].after; n++) {
        Role role = node_role(t, n);
        Str said = {0};
        if (role == ROLE_STRING || role == ROLE_SHORTHAND) names_key(names, n, &said);
        if (role == ROLE_PAIR || role == ROLE_KEYWORD) names_key(names, node_slot(t, n, SLOT_A), &said);
        bool prefix = said.len && str_ends(said, STR("_")) && str_starts(variable, said);
        bool same = prefix || (said.len && str_eq(said, variable));
        if (same && !(role == ROLE_STRING && is_asked_for(names, n))) return true;
    }
    return false;
}
