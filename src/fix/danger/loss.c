#include "fix/danger/loss_reader.h"

#include "base/variable.h"
#include "scan/flow/env.h"
#include "scan/flow/qualify.h"
#include "scan/names/names.h"
#include "scan/rules/members.h"
#include "scan/rules/rules.h"

static bool has(const LossReader *r, WordList list, Str word) { return language_has(r->language, list, word); }

static void add(LossReader *r, Node at, Str variable, bool thins)
{
    *array_add(r->names->arena, &r->found->all) = (Loss){.at = at, .variable = variable, .thins = thins};
}

/* Notes a loss at `at`, where `given` takes the place of the environment, unless that has all variables. */
static void note_given(LossReader *r, Node at, Node given)
{
    Keeps keeps = loss_keeps_of(r, given);
    if (keeps != KEEPS_ALL) add(r, at, (Str){0}, keeps != KEEPS_NONE || loss_find_whole(r, given));
}

/* Notes that a variable is deleted; when its name is computed (`variable` is empty), all those that it may be. */
static void note_deletion(LossReader *r, Node deletion, Str variable)
{
    Node chosen = 0;
    Each each = variable.len ? EACH_NONE : loss_each_deleted(r, deletion, &chosen);
    if (!variable.len && !each) return;
    add(r, deletion, variable, each == EACH_SOME);
    r->found->all.at[r->found->all.len - 1].chosen = chosen;
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
    bool given = loss_is_env(r, first) || is_env_path(r, names_string(r->names, first));
    bool empties = has(r, WORDS_EMPTY, method), deletes = has(r, WORDS_DELETE, method);
    if (given && clears_first(r, call)) add(r, call, (Str){0}, true);
    if (member && (empties || deletes) && (given || loss_is_env(r, node_slot(t, callee, SLOT_A)))) {
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
        else if (loss_is_env(r, n))
            add(r, statement, (Str){0}, false);
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
        if (role == ROLE_CALL || role == ROLE_NEW) loss_note_start(&r, n);
        if (role == ROLE_OTHER || role == ROLE_REBIND) note_statement(&r, n);
        if (node_role(t, target) == ROLE_MEMBER && loss_is_env(&r, target))
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

static bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_'; }

/* Whether a text or pattern that names are compared with has a part of the variable's name, in letters of any size. */
static bool has_part(Str text, Str variable)
{
    enum { SHORTEST = 3 };
    for (size_t i = 0, end; i < text.len; i = end + 1) {
        for (end = i; end < text.len && is_letter(text.at[end]);) end++;
        Str word = str_sub(text, i, end);
        for (size_t at = 0; word.len >= SHORTEST && at + word.len <= variable.len; at++)
            if (str_eq_nocase(word, str_sub(variable, at, at + word.len))) return true;
    }
    return false;
}

bool loss_chooses(Names *names, const Loss *loss, Str variable)
{
    const Tree *t = names->tree;
    bool told = false;
    for (Node n = loss->chosen; n < t->at[loss->chosen].after; n++) {
        bool text = node_role(t, n) == ROLE_STRING || language_trait(names->language, t, n, TRAIT_LETTERS);
        told |= text;
        if (text && has_part(node_text(t, n), variable)) return true;
    }
    return !told && loss_spells(names, ROOT, variable); /* the names stand in a list elsewhere */
}
