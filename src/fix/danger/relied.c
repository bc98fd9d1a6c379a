#include "fix/danger/relied.h"

#include "fix/danger/runtime.h"
#include "scan/flow/qualify.h"
#include "scan/names/names.h"

/* Whether a dotted path is `whole`, or a member of it. */
static bool is_within(Str path, Str whole)
{
    return str_starts(path, whole) && (path.len == whole.len || path.at[whole.len] == '.');
}

/* Whether what is replaced is what the new code imports, or a part of that; of a module, what it uses is not
 * known. */
static bool meets(const Relied *r, Str path)
{
    for (uint32_t i = 0; i < r->modules.len; i++) {
        Str module = r->modules.at[i];
        if (str_find_char(module, '.') >= 0 && is_within(path, module)) return true;
    }
    return false;
}

static Node next_argument(const Tree *t, Node n)
{
    do n = node_next(t, n);
    while (n && node_role(t, n) == ROLE_COMMENT);
    return n;
}

/* Whether an object literal gives the object of that path another member: `Object.assign(fs, { readFileSync
 * })`. */
static bool assigns(Names *names, const Relied *r, Str path, Node object)
{
    const Tree *tree = names->tree;
    for (Node n = node_role(tree, object) == ROLE_OBJECT ? node_first(tree, object) : 0; n;
         n = node_next(tree, n)) {
        Str key;
        Node named = node_slot(tree, n, SLOT_A) ? node_slot(tree, n, SLOT_A) : n;
        if (!names_key(names, named, &key)) continue;
        if (meets(r, arena_fmt(names->arena, STR_FMT "." STR_FMT, STR_ARG(path), STR_ARG(key)))) return true;
    }
    return false;
}

/* Whether the name of a module, as a mock is given it, is that of something the new code imports. */
static bool is_module(const Relied *r, Str name)
{
    name = str_from(name, (size_t)(str_rfind_char(name, ':') + 1));
    for (uint32_t i = 0; name.len && i < r->modules.len; i++)
        if (is_within(r->modules.at[i], name)) return true;
    return false;
}

/* `stub(fs, "readFileSync")`, `patch("pathlib.Path.read_bytes")`, `Object.assign(fs, {...})`,
 * `jest.mock("fs")`. */
static bool call_replaces(Names *names, const Relied *r, Node call)
{
    const Tree *tree = names->tree;
    const Language *l = names->language;
    Node callee = node_slot(tree, call, SLOT_A), first = node_inner(tree, node_slot(tree, call, SLOT_B));
    Node second = first ? next_argument(tree, first) : 0;
    Str method =
        node_text(tree, node_role(tree, callee) == ROLE_MEMBER ? node_slot(tree, callee, SLOT_B) : callee);
    Str text = names_string(names, first);
    if (!language_has(l, WORDS_REPLACE, method)) return false;
    if (text.len) return meets(r, text);
    Str object = first ? qualify(names, first) : (Str){0}, member = names_string(names, second);
    if (!member.len) return object.len && assigns(names, r, object, second);
    return meets(r, arena_fmt(names->arena, STR_FMT "." STR_FMT, STR_ARG(object), STR_ARG(member)));
}

bool relied_is_replaced(Names *names, const Relied *r)
{
    const Tree *tree = names->tree;
    for (Node n = ROOT; n < tree->count; n++) {
        Role role = node_role(tree, n);
        Node target = role == ROLE_ASSIGN ? node_slot(tree, n, SLOT_A) : 0;
        if (node_role(tree, target) == ROLE_MEMBER && meets(r, qualify(names, target))) return true;
        if (role == ROLE_CALL && call_replaces(names, r, n)) return true;
    }
    return false;
}

/* Whether the file loads a library that stands in for the file system. */
static bool is_file_system(const Language *l, Str module) { return language_has_root(l, WORDS_FILE_SYSTEM, module); }

/* `jest.mock("fs")`. */
static bool mocks(Names *names, const Relied *r, Node call)
{
    const Tree *tree = names->tree;
    Str name = names_string(names, node_inner(tree, node_slot(tree, call, SLOT_B)));
    return is_module(r, name) && language_has(names->language, WORDS_MOCK, qualify_callee(names, call));
}

static bool is_mocked(Names *names, const Relied *r)
{
    const Tree *tree = names->tree;
    for (uint32_t i = 0; r->in_file && i < names->bindings.all.len; i++) {
        const Binding *b = &names->bindings.all.at[i];
        if (b->kind == BIND_IMPORT && is_file_system(names->language, b->module)) return true;
    }
    for (Node n = ROOT; n < tree->count; n++) {
        Str module;
        if (node_role(tree, n) != ROLE_CALL) continue;
        if (r->in_file && qualify_required(names, n, &module) && is_file_system(names->language, module)) return true;
        if (mocks(names, r, n)) return true;
    }
    return false;
}

Danger relied_danger(Names *names, const Relied *r)
{
    for (uint32_t i = 0; i < r->modules.len; i++)
        if (runtime_may_lack(names, r->modules.at[i])) return DANGER_GUARDED;
    return is_mocked(names, r) ? DANGER_REPLACED : DANGER_NONE;
}
