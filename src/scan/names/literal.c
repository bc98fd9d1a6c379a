#include "scan/names/literal.h"

/* The longest separator of a join: what is put between many items must not grow without bound. */
enum { SEPARATOR = 16 };

static bool is_concat(const Tree *t, Node n, const Language *language)
{
    return node_role(t, n) == ROLE_BINARY &&
           language_has(language, WORDS_CONCAT, node_text(t, node_slot(t, n, SLOT_B)));
}

static bool is_plain_string(const Tree *t, Node n)
{
    return node_role(t, n) == ROLE_STRING && !node_child(t, n, ROLE_HOLE) && !node_child(t, n, ROLE_ERROR);
}

/* Whether a hole holds a string alone, which stands there as it is: no `{x!r}`, no `{x:>9}`, no bytes. */
static bool is_static_hole(const Tree *t, const uint8_t *kinds, Node hole, const Quoting *quoting)
{
    Node inner = node_inner(t, hole);
    Quoted around, string;
    if (node_role(t, inner) != ROLE_STRING || kinds[inner] != LITERAL_WHOLE) return false;
    if (!quoting_opens(quoting, node_text(t, node_parent(t, hole)), &around)) return false;
    if (!quoting_opens(quoting, node_text(t, inner), &string) || string.bytes) return false;
    Str before = str_trim(str_sub(t->text, node_start(t, hole), node_start(t, inner)));
    Str behind = str_trim(str_sub(t->text, node_end(t, inner), node_end(t, hole)));
    return str_eq(before, around.hole) && str_eq(behind, around.hole_end);
}

/* A string whose holes are all of that kind: `f"a-{'b'}"`. */
static bool is_static(const Tree *t, const uint8_t *kinds, Node n, const Quoting *quoting)
{
    for (Node c = node_first(t, n); c; c = node_next(t, c)) {
        Role role = node_role(t, c);
        if (role == ROLE_ERROR || (role == ROLE_HOLE && !is_static_hole(t, kinds, c, quoting))) return false;
    }
    return true;
}

static uint32_t count_commas(const Tree *t, uint32_t start, uint32_t end)
{
    uint32_t count = 0;
    for (uint32_t i = start; i < end; i++) count += t->text.at[i] == ',';
    return count;
}

/* Whether all items are literals and none is left out (`["a",,"b"]`); those of a set have no order. */
static bool is_list(const Tree *t, const uint8_t *kinds, Node list, const Language *language)
{
    uint32_t end = node_start(t, list), commas = 0, items = 0;
    if (language_trait(language, t, list, TRAIT_UNORDERED)) return false;
    for (Node c = node_first(t, list); c; end = node_end(t, c), c = node_next(t, c)) {
        commas += count_commas(t, end, node_start(t, c));
        if (node_role(t, c) == ROLE_COMMENT) continue;
        if (!kinds[c] || node_role(t, c) == ROLE_LIST || commas != items++) return false;
    }
    return commas + count_commas(t, end, node_end(t, list)) <= items;
}

static Node unwrap_parentheses(const Tree *t, Node n)
{
    while (node_role(t, n) == ROLE_WRAP) n = node_inner(t, n);
    return n;
}

bool literal_join(const Tree *t, Node n, Node *list, Node *separator)
{
    if (node_role(t, n) != ROLE_CALL) return false;
    Node callee = node_slot(t, n, SLOT_A), arguments = node_slot(t, n, SLOT_B);
    Node object = unwrap_parentheses(t, node_slot(t, callee, SLOT_A)), argument = node_inner(t, arguments);
    if (node_role(t, callee) != ROLE_MEMBER || node_role(t, arguments) != ROLE_ARGUMENTS) return false;
    if (argument && node_next(t, argument)) return false;
    argument = unwrap_parentheses(t, argument);
    bool of_list = node_role(t, object) == ROLE_LIST;
    *list = of_list ? object : argument;
    *separator = of_list ? argument : object;
    return node_role(t, *list) == ROLE_LIST && (of_list || *separator);
}

static bool is_join(const Tree *t, const uint8_t *kinds, Node n, const Language *language)
{
    Node list, separator;
    if (!language_has(language, WORDS_JOIN, node_text(t, node_slot(t, node_slot(t, n, SLOT_A), SLOT_B))))
        return false;
    if (!literal_join(t, n, &list, &separator) || !kinds[list]) return false;
    return !separator ||
           (is_plain_string(t, separator) && node_end(t, separator) - node_start(t, separator) <= SEPARATOR);
}

static bool are_literals(const Tree *t, const uint8_t *kinds, Node n)
{
    for (Node c = node_first(t, n); c; c = node_next(t, c))
        if (node_role(t, c) != ROLE_COMMENT && kinds[c] != LITERAL_WHOLE) return false;
    return true;
}

/* What a node is whose descendants are judged. */
static Literal judge(const Tree *t, const uint8_t *kinds, Node n, const Language *language)
{
    bool whole = false, part = false;
    switch (node_role(t, n)) {
    case ROLE_STRING: whole = is_static(t, kinds, n, &language->grammar.quoting); break;
    case ROLE_CONCAT: whole = are_literals(t, kinds, n); break;
    case ROLE_BINARY: {
        Node left = node_slot(t, n, SLOT_A), right = node_slot(t, n, SLOT_C);
        bool lists = node_role(t, left) == ROLE_LIST || node_role(t, right) == ROLE_LIST;
        whole = kinds[left] && kinds[right] && !lists && is_concat(t, n, language);
        break;
    }
    case ROLE_CALL: whole = is_join(t, kinds, n, language); break;
    case ROLE_WRAP: {
        Node inner = node_inner(t, n);
        part = kinds[inner] && node_role(t, inner) != ROLE_LIST;
        break;
    }
    case ROLE_LIST: part = is_list(t, kinds, n, language); break;
    default: break;
    }
    return whole ? LITERAL_WHOLE : part ? LITERAL_PART : LITERAL_NONE;
}

/* The parser's numbers go from the root to the leaves, so the sweep goes backwards. */
const uint8_t *literals_read(const Tree *t, const Language *language, Arena *arena)
{
    uint8_t *kinds = arena_new(arena, t->count);
    for (Node n = t->count; n-- > ROOT;) kinds[n] = (uint8_t)judge(t, kinds, n, language);
    return kinds;
}

bool literal_is_list(const Names *names, Node list)
{
    return node_role(names->tree, list) == ROLE_LIST && names->literals[list] == LITERAL_PART;
}

Node literal_whole(const Names *names, Node n)
{
    const Tree *t = names->tree;
    Node whole = n;
    for (Node p = node_parent(t, n); p; p = node_parent(t, p)) {
        Role role = node_role(t, p);
        bool on_the_way = names->literals[p] || role == ROLE_ARGUMENTS || role == ROLE_MEMBER || role == ROLE_HOLE;
        if (!on_the_way) break;
        if (literal_is(names, p)) whole = p;
    }
    return whole;
}

bool literal_is_value(const Tree *t, const Language *l, Node n)
{
    Node parent = node_parent(t, n);
    Role role = node_role(t, parent);
    if (role == ROLE_PAIR) return t->at[n].slot == SLOT_B;
    if (role == ROLE_BINARY) return !language_has(l, WORDS_COMPARE, node_text(t, node_slot(t, parent, SLOT_B)));
    return role != ROLE_STATEMENT && role != ROLE_COMPARE && role != ROLE_IMPORT && role != ROLE_CONCAT &&
           role != ROLE_TYPE && role != ROLE_MARKUP && role != ROLE_ERROR;
}
