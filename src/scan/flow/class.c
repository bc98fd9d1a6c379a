#include "scan/flow/class.h"

#include "scan/flow/flow.h"

/* How many classes a family has at most: what inherits from more than that is not followed. */
enum { FAMILY = 64 };

Node class_base(const Tree *t, Node class, uint32_t i)
{
    Node arguments = node_slot(t, class, SLOT_B);
    for (Node c = node_first(t, arguments ? arguments : class); c; c = node_next(t, c)) {
        bool base = arguments ? node_role(t, c) != ROLE_KEYWORD && node_role(t, c) != ROLE_COMMENT
                              : node_role(t, c) == ROLE_WRAP;
        if (base && i-- == 0) return node_unwrap(t, c);
    }
    return 0;
}

/* The class that a name is bound to: declared, or `const A = class { ... }`. */
static Node class_bound(const Names *names, Node from, Str name)
{
    const Tree *t = names->tree;
    for (Binding *b = names_lookup(names, from, name); b; b = bindings_next(&names->bindings, b)) {
        Node value = b->members ? 0 : node_unwrap(t, b->value);
        if (node_role(t, value) == ROLE_CLASS) return value;
    }
    return 0;
}

Node class_named(const Names *names, Node expression)
{
    const Tree *t = names->tree;
    Node node = node_unwrap(t, expression);
    if (node_role(t, node) == ROLE_CLASS) return node;
    return node_role(t, node) == ROLE_IDENTIFIER ? class_bound(names, node, node_text(t, node)) : 0;
}

static bool is_class_char(char c)
{
    return ((c | 32) >= 'a' && (c | 32) <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '$';
}

/* The first word of `: Settings | null`, `Optional[Settings]`, `"Settings"` that is a class of the file. */
Node class_of_type(const Names *names, Node type)
{
    Str text = node_text(names->tree, type);
    for (int words = 0; text.len && words < 4; words++) {
        size_t start = 0, end;
        while (start < text.len && !is_class_char(text.at[start])) start++;
        for (end = start; end < text.len && is_class_char(text.at[end]);) end++;
        Node class = end > start ? class_bound(names, type, str_sub(text, start, end)) : 0;
        if (class) return class;
        text = str_from(text, end);
    }
    return 0;
}

/* The classes that extend another one. */
static Heirs *heirs_of(Names *names)
{
    const Tree *t = names->tree;
    Heirs *heirs = &flow_of(names)->heirs;
    if (heirs->read) return heirs;
    heirs->read = true;
    for (Node n = ROOT; n < t->count; n++) {
        Node base;
        for (uint32_t i = 0; node_role(t, n) == ROLE_CLASS && (base = class_base(names->tree, n, i)); i++) {
            Node class = class_named(names, base);
            if (!class || class == n) continue;
            uint32_t *newest = map_put(&heirs->newest, names->arena, bindings_key(names->arena, class, (Str){0}));
            *array_add(names->arena, &heirs->all) = (Heir){n, *newest};
            *newest = heirs->all.len;
        }
    }
    return heirs;
}

static bool is_listed(const Classes *classes, Node class)
{
    for (uint32_t i = 0; i < classes->len; i++)
        if (classes->at[i] == class) return true;
    return false;
}

const Classes *class_heirs(Names *names, Node class)
{
    Heirs *heirs = heirs_of(names);
    Classes *found = &heirs->found;
    found->len = 0;
    if (heirs->all.len == 0) return found;
    for (uint32_t done = 0;; class = found->at[done++]) {
        const uint32_t *newest = map_get(&heirs->newest, bindings_key(names->arena, class, (Str){0}));
        for (uint32_t i = newest ? *newest : 0; i; i = heirs->all.at[i - 1].older) {
            Node heir = heirs->all.at[i - 1].class;
            if (found->len < FAMILY && !is_listed(found, heir)) *array_add(names->arena, found) = heir;
        }
        if (done == found->len) return found;
    }
}

bool class_is_kin(Names *names, Node a, Node b)
{
    return a == b || is_listed(class_heirs(names, a), b) || is_listed(class_heirs(names, b), a);
}

Node class_constructor(const Names *names, Node class)
{
    const Bindings *all = &names->bindings;
    const Strs *words = &names->language->words[WORDS_CONSTRUCTOR];
    for (uint32_t i = 0; i < words->len; i++)
        for (const Binding *b = bindings_in_scope(all, class, words->at[i]); b; b = bindings_next(all, b))
            if (b->kind == BIND_FUNCTION) return b->value;
    return 0;
}

Node class_of_method(const Names *names, Node function)
{
    const Tree *t = names->tree;
    Node parent = node_parent(t, function), class = names->scope[function];
    if (node_role(t, class) == ROLE_CLASS) return class;
    if (node_role(t, parent) == ROLE_PAIR) parent = node_parent(t, parent);
    return node_role(t, parent) == ROLE_OBJECT ? parent : 0;
}

/* Whether the words in front of a member's name have one that says it is the class's. */
static bool says_static(const Names *names, Node member)
{
    const Tree *t = names->tree;
    Node name = node_slot(t, member, SLOT_A);
    uint32_t start = node_start(t, member), end = name ? node_start(t, name) : node_end(t, member);
    Str head = str_sub(t->text, start, end > start + 80 ? start + 80 : end);
    while (head.len) {
        Str word = str_word(&head);
        if (word.len == 0 || word.at[0] == '{') return false;
        if (language_has(names->language, WORDS_STATIC, word)) return true;
    }
    return false;
}

Side class_side(const Names *names, Node class, Node node)
{
    const Tree *t = names->tree;
    if (names->language->words[WORDS_STATIC].len == 0) return SIDE_ANY;
    Node body = node_slot(t, class, SLOT_C);
    while (node && node_parent(t, node) != body) node = node_parent(t, node);
    if (node_role(t, node) == ROLE_ENUM_MEMBER || node_role(t, node) == ROLE_NAME) return SIDE_CLASS;
    return says_static(names, node) ? SIDE_CLASS : SIDE_OBJECT;
}

bool class_is_super(const Names *names, Node node)
{
    const Tree *t = names->tree;
    if (node_role(t, node) != ROLE_CALL) return node_role(t, node) == ROLE_SUPER;
    return language_has(names->language, WORDS_SUPER, node_text(t, node_slot(t, node, SLOT_A)));
}
