#include "fix/pattern.h"

#include "text/source.h"

Node pattern_default(const Tree *t, const Finding *f)
{
    Node n = f->literal;
    if (f->hit.fallback || f->hit.env.len == 0) return 0;
    while (node_role(t, node_parent(t, n)) == ROLE_WRAP) n = node_parent(t, n);
    Node parent = node_parent(t, n);
    return node_role(t, parent) == ROLE_DEFAULTED && n == node_slot(t, parent, SLOT_B) ? parent : 0;
}

/* The member of the pattern that a default belongs to: `x = 1`, or `X: x = 1`. */
static Node member_of(const Tree *t, Node defaulted)
{
    Node parent = node_parent(t, defaulted);
    return node_role(t, parent) == ROLE_PAIR ? parent : defaulted;
}

/* Whether the default of another member of the pattern has the name that this one binds: `{ a = 1, b = a } = env`. */
static bool is_used_beside(const Tree *t, Node pattern, Node member)
{
    Node bound = node_slot(t, member, node_role(t, member) == ROLE_PAIR ? SLOT_B : SLOT_A);
    if (node_role(t, bound) == ROLE_DEFAULTED) bound = node_slot(t, bound, SLOT_A);
    for (Node n = pattern + 1; n < t->at[pattern].after; n++) {
        if (node_role(t, n) != ROLE_IDENTIFIER || node_holds(t, member, n)) continue;
        if (str_eq(node_text(t, n), node_text(t, bound))) return true;
    }
    return false;
}

bool pattern_can_leave(const Tree *t, Node defaulted)
{
    Node member = member_of(t, defaulted), pattern = node_parent(t, member);
    if (node_role(t, pattern) != ROLE_PATTERN_OBJECT) return false;
    if (node_role(t, node_parent(t, pattern)) != ROLE_DECLARE) return false;
    if (node_role(t, node_parent(t, node_parent(t, pattern))) != ROLE_DECLARATION) return false;
    return !node_child(t, pattern, ROLE_SPREAD) && !is_used_beside(t, pattern, member);
}

static void put(const Remover *r, uint32_t start, uint32_t end, Str text, bool shared)
{
    edits_add(r->arena, r->edits,
              (Edit){.start = start, .end = end, .text = text, .group = r->group, .shared = shared});
}

/* Whether a fix takes this member out of its pattern. */
static bool leaves(const Remover *r, Node member)
{
    for (uint32_t i = 0; i < r->splits->len; i++)
        if (member_of(r->tree, pattern_default(r->tree, r->splits->at[i].finding)) == member) return true;
    return false;
}

/* A member goes with the comma behind it; those at the end of the pattern with the one before. */
static void drop_member(const Remover *r, Node member)
{
    const Tree *t = r->tree;
    Node pattern = node_parent(t, member), before = 0, behind = node_next(t, member);
    bool at_end = true;
    for (Node n = node_inner(t, pattern); n && n != member; n = node_next(t, n)) before = n;
    for (Node n = behind; n; n = node_next(t, n)) at_end &= leaves(r, n);
    if (at_end)
        put(r, node_end(t, before), node_end(t, member), (Str){0}, false);
    else
        put(r, node_start(t, member), node_start(t, behind), (Str){0}, false);
}

/* A declaration of its own, as the one that the pattern stands in begins and ends. */
typedef struct {
    Str head;      /* "export const"; empty: it has to be joined to the other by a comma */
    Str indent;
    bool ends;     /* with a `;` */
    uint32_t behind; /* where the next statement can stand */
} Own;

/* The end of the line where nothing but a comment follows, or `end`. */
static uint32_t behind_comment(const Remover *r, uint32_t end)
{
    Str text = r->tree->text, ends = {0};
    uint32_t at = end;
    while (at < text.len && (text.at[at] == ' ' || text.at[at] == '\t')) at++;
    if (!quoting_comment(&r->language->grammar.quoting, str_from(text, at), &ends) || !str_eqz(ends, "\n")) return end;
    while (at < text.len && text.at[at] != '\n' && text.at[at] != '\r') at++;
    return at;
}

/* A statement may follow where the declaration stands in the text itself or in a block, and declares nothing else. */
static Own own_declaration(const Remover *r, Node declare)
{
    const Tree *t = r->tree;
    Node declaration = node_parent(t, declare), statement = declaration;
    Node first = node_child(t, declaration, ROLE_DECLARE);
    Own own = {.indent = source_indent(&(Source){.text = t->text}, node_start(t, declaration))};
    if (node_role(t, node_parent(t, statement)) == ROLE_EXPORT) statement = node_parent(t, statement);
    Node block = node_parent(t, statement);
    bool list = node_role(t, block) == ROLE_SCOPE && !language_trait(r->language, t, block, TRAIT_LOOP);
    if (block != ROOT && !list) return own;
    for (Node n = node_next(t, first); n; n = node_next(t, n))
        if (node_role(t, n) == ROLE_DECLARE) return own;
    Str head = str_trim(str_sub(t->text, node_start(t, statement), node_start(t, first)));
    if (str_find_char(head, '\n') >= 0) return own;
    own.head = head;
    own.ends = str_ends(node_text(t, declaration), STR(";"));
    own.behind = behind_comment(r, node_end(t, statement));
    return own;
}

/* What stands between the members of a pattern, when that is a comma and blanks. */
static bool is_comma(Str between) { return str_eqz(str_trim(between), ","); }

/* Every member leaves: each becomes a declaration where it stands. */
static void unwrap(const Remover *r, Node member, const Own *own, Str declaration)
{
    const Tree *t = r->tree;
    Node pattern = node_parent(t, member), declare = node_parent(t, pattern), before = 0;
    Node first = node_inner(t, pattern), last = node_inner_last(t, pattern);
    bool apart = own->head.len > 0;
    for (Node n = first; n != last && apart; n = node_next(t, n))
        apart = is_comma(str_sub(t->text, node_end(t, n), node_start(t, node_next(t, n))));
    for (Node n = first; n != member; n = node_next(t, n)) before = n;
    put(r, node_start(t, pattern), node_start(t, first), (Str){0}, true);
    if (before && apart)
        put(r, node_end(t, before), node_start(t, member),
            arena_fmt(r->arena, "%s" STR_FMT STR_FMT STR_FMT " ", own->ends ? ";" : "", STR_ARG(r->eol),
                      STR_ARG(own->indent), STR_ARG(own->head)),
            false);
    put(r, node_start(t, member), node_end(t, member), declaration, false);
    uint32_t end = apart ? node_end(t, node_parent(t, declare)) : node_end(t, declare);
    put(r, node_end(t, last), end, apart && own->ends ? STR(";") : (Str){0}, true);
}

static void split(const Remover *r, Str code)
{
    const Tree *t = r->tree;
    Node defaulted = pattern_default(t, r->finding), member = member_of(t, defaulted);
    Node pattern = node_parent(t, member), declare = node_parent(t, pattern);
    Own own = own_declaration(r, declare);
    bool all = true;
    for (Node n = node_inner(t, pattern); n; n = node_next(t, n)) all &= leaves(r, n);
    Str name = node_text(t, node_slot(t, defaulted, SLOT_A));
    Str text = arena_fmt(r->arena, STR_FMT " = " STR_FMT, STR_ARG(name), STR_ARG(code));
    if (all) {
        unwrap(r, member, &own, text);
        return;
    }
    drop_member(r, member);
    uint32_t at = own.head.len ? own.behind : node_end(t, declare);
    Str before = own.head.len ? arena_cat(r->arena, r->eol, own.indent, own.head)
                              : arena_fmt(r->arena, "," STR_FMT STR_FMT " ", STR_ARG(r->eol), STR_ARG(own.indent));
    put(r, at, at,
        arena_fmt(r->arena, STR_FMT " " STR_FMT "%s", STR_ARG(before), STR_ARG(text),
                  own.head.len && own.ends ? ";" : ""),
        false);
}

void pattern_split_all(Remover r)
{
    for (uint32_t i = 0; i < r.splits->len; i++) {
        r.finding = r.splits->at[i].finding, r.group = r.splits->at[i].group;
        split(&r, r.splits->at[i].code);
    }
}
