#include "scan/flow/merge.h"

#include "scan/flow/qualify.h"
#include "scan/names/object.h"
#include "scan/rules/rules.h"

/* WORK: expressions that are looked at for one question. BINDINGS: of one name. LONGEST: path of an object. */
enum { WORK = 16, BINDINGS = 8, LONGEST = 80 };

typedef struct {
    Node at[WORK];
    uint32_t count, done;
} List;

static void push(List *list, Node n)
{
    if (n && list->count < WORK) list->at[list->count++] = n;
}

/* What a member is asked of in the end. */
static Node root_of(const Tree *t, Node member)
{
    int up = 0;
    while (up++ < WORK && (node_role(t, member) == ROLE_MEMBER || node_role(t, member) == ROLE_INDEX))
        member = node_unwrap(t, node_slot(t, member, SLOT_A));
    return member;
}

/* Whether a node is what another file has: `...require("./local")`, `**more` with `from local import more`. */
static bool is_foreign(Names *names, Node operand)
{
    Str module;
    Node root = root_of(names->tree, node_unwrap(names->tree, operand));
    if (node_role(names->tree, root) == ROLE_CALL) return qualify_required(names, root, &module);
    uint32_t count = 0;
    const Binding *b = names_binding(names, root);
    for (; b && count++ < BINDINGS; b = bindings_next(&names->bindings, b)) {
        Node value = b->kind == BIND_VALUE && !b->members ? node_unwrap(names->tree, b->value) : 0;
        bool loads = node_role(names->tree, value) == ROLE_CALL && qualify_required(names, value, &module);
        if (b->kind == BIND_IMPORT || loads) return true;
    }
    return false;
}

/* Whether a call may give anything: the file does not have the function, nor does it only load code. */
static bool gives_anything(Names *names, Node call)
{
    Node callee = node_unwrap(names->tree, node_slot(names->tree, call, SLOT_A));
    Str module;
    if (qualify_required(names, call, &module)) return false;
    const Binding *b = names_binding(names, callee);
    return !b || b->kind == BIND_PARAMETER || is_foreign(names, callee);
}

/* What a name may be: true when that is what a caller gives, other than the object of a method. */
static bool push_name(List *list, Names *names, Node name)
{
    uint32_t count = 0;
    if (names_self(names, name)) return false;
    const Bindings *all = &names->bindings;
    for (const Binding *b = names_binding(names, name); b && count++ < BINDINGS; b = bindings_next(all, b)) {
        if (b->kind == BIND_PARAMETER) return true;
        if (b->kind == BIND_VALUE && !b->members) push(list, b->value);
    }
    return false;
}

/* What a call is made of that gives nothing of its own: `dict(a)`, `a.copy()`, `a.get("k")`. */
static void push_parts(List *list, const Tree *t, Node call)
{
    Node callee = node_slot(t, call, SLOT_A);
    if (node_role(t, callee) == ROLE_MEMBER) push(list, node_slot(t, callee, SLOT_A));
    for (Node c = node_inner(t, node_slot(t, call, SLOT_B)); c; c = node_next(t, c))
        push(list, node_role(t, c) == ROLE_SPREAD ? node_inner(t, c) : c);
}

static void push_spreads(List *list, Names *names, Node object)
{
    uint32_t i = object_find(names, object, STR(OBJECT_SPREAD));
    for (int n = 0; i && n < WORK; i = object_older(names, i), n++)
        push(list, node_inner(names->tree, object_item(names, i)));
}

/* Whether the file fills a member of an object from elsewhere: `app.config.from_pyfile(...)`. */
static bool is_filled(Names *names, Node member)
{
    const Tree *t = names->tree;
    const Strs *words = &names->language->words[WORDS_FILL];
    Str path = node_text(t, member);
    for (uint32_t i = 0; i < words->len && path.len < LONGEST; i++)
        if (str_find(t->text, arena_cat(names->arena, path, STR("."), words->at[i])) >= 0) return true;
    return false;
}

/* Whether a member is of what a caller gives: `options.jwt`. */
static bool is_given(Names *names, Node member)
{
    List ignored = {0};
    Node root = root_of(names->tree, member);
    return node_role(names->tree, root) == ROLE_IDENTIFIER && push_name(&ignored, names, root);
}

/* Whether a node is open by itself; else what it is made of goes to the list. */
static bool look_at(List *list, Names *names, Node n)
{
    const Tree *t = names->tree;
    bool made;
    switch (node_role(t, n)) {
    case ROLE_IDENTIFIER:
    case ROLE_SHORTHAND: return push_name(list, names, n);
    case ROLE_MEMBER:
    case ROLE_INDEX: return is_given(names, n) || is_filled(names, n);
    case ROLE_OBJECT: push_spreads(list, names, n); return false;
    case ROLE_BINARY: push(list, node_slot(t, n, SLOT_A)), push(list, node_slot(t, n, SLOT_C)); return false;
    case ROLE_CHOICE: push(list, node_inner(t, n)), push(list, node_inner_last(t, n)); return false;
    case ROLE_CALL:
    case ROLE_NEW:
        made = qualify_rule(names, n, FORM_WRAP) || qualify_rule(names, n, FORM_OBJECT) ||
               qualify_rule(names, n, FORM_MEMBER);
        if (made) push_parts(list, t, n);
        return !made && gives_anything(names, n);
    default: return false;
    }
}

static bool is_open(Names *names, Node value, bool foreign)
{
    List list = {0};
    push(&list, value);
    while (list.done < list.count) {
        Node n = node_unwrap(names->tree, list.at[list.done++]);
        if ((foreign && is_foreign(names, n)) || look_at(&list, names, n)) return true;
    }
    return false;
}

bool merge_is_open(Names *names, Node value) { return is_open(names, value, false); }

bool merge_brings_any(Names *names, Node operand) { return is_open(names, operand, true); }

/* Whether a spread behind an item of an object is open. */
static bool is_spread_over(Names *names, Node object, Node item)
{
    uint32_t i = object_find(names, object, STR(OBJECT_SPREAD));
    for (int n = 0; i && n < WORK && object_item(names, i) > item; i = object_older(names, i), n++)
        if (merge_brings_any(names, node_inner(names->tree, object_item(names, i)))) return true;
    return false;
}

/* Whether a call makes one object of all its arguments. */
static bool merges(Names *names, Node call)
{
    const Rule *rule = qualify_rule(names, call, FORM_WRAP);
    bool all = rule && rule->wrap.source.count && rule->wrap.source.at[0].kind == ARG_EVERY;
    return all || qualify_rule(names, call, FORM_OBJECT);
}

/* Whether the first argument that has a member counts, not the last. */
static bool first_wins(Names *names, Node call)
{
    Str callee = node_text(names->tree, node_slot(names->tree, call, SLOT_A));
    Str last = str_from(callee, (size_t)(str_rfind_char(callee, '.') + 1));
    return language_has(names->language, WORDS_FIRST_WINS, last);
}

static bool is_argument_over(Names *names, Node call, Node argument)
{
    const Tree *t = names->tree;
    bool first = first_wins(names, call);
    int count = 0;
    for (Node c = node_inner(t, node_slot(t, call, SLOT_B)); c && count++ < WORK; c = node_next(t, c)) {
        if (c == argument || (c < argument) != first || node_role(t, c) == ROLE_KEYWORD) continue;
        if (merge_brings_any(names, node_role(t, c) == ROLE_SPREAD ? node_inner(t, c) : c)) return true;
    }
    return false;
}

Node merge_over(Names *names, Node operand)
{
    const Tree *t = names->tree;
    Node parent = node_parent(t, operand), call = node_parent(t, parent);
    switch (node_role(t, parent)) {
    case ROLE_OBJECT: return is_spread_over(names, parent, operand) ? parent : 0;
    case ROLE_ARGUMENTS: return merges(names, call) && is_argument_over(names, call, operand) ? call : 0;
    case ROLE_BINARY:
        if (node_slot(t, parent, SLOT_A) != operand) return 0;
        if (!language_has(names->language, WORDS_MERGE, node_text(t, node_slot(t, parent, SLOT_B)))) return 0;
        return merge_brings_any(names, node_slot(t, parent, SLOT_C)) ? parent : 0;
    default: return 0;
    }
}
