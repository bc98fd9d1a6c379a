#include "fix/layout/rejoin.h"

#include "scan/names/names.h"

/* The longest span that is looked at, in bytes, how many are joined at most, and how many bytes are read for all. */
enum { LONGEST = 3000, MOST = 100, CUTS = 64, WORK = 20000000 };

/* A byte of a span, and where it stands in the old text; those of an edit are new. */
typedef struct {
    char c;
    bool new;
    uint32_t at;
} Letter;

/* What is taken out of the old text, and what comes there. */
typedef struct {
    uint32_t start, end;
    const char *text;
} Cut;

typedef struct {
    Letter *at;
    uint32_t len, cap; /* what is longer is cut off, and not joined */
    Buf line; /* on one line */
    Cut cuts[CUTS];
    uint32_t count, work, joined;
} Span;

static void add_letters(Span *s, Str text, uint32_t at, bool new)
{
    for (uint32_t i = 0; i < text.len && s->len < s->cap; i++)
        s->at[s->len++] = (Letter){text.at[i], new, new ? at : at + i};
}

/* The letters of a node, with the edits made or as it was. */
static void read_letters(const Layout *l, Node n, bool after, Span *s)
{
    Str text = l->names->tree->text;
    uint32_t from = node_start(l->names->tree, n), to = node_end(l->names->tree, n), at = from;
    uint32_t i = editmap_until(&l->map, from, EDITMAP_OLD);
    s->len = 0, s->count = 0, s->line.len = 0, s->work += to - from;
    if (i) i--;
    for (; after && i < l->map.len && l->map.at[i].end <= to; i++) {
        const EditSpan *e = &l->map.at[i];
        bool outside = e->start == e->end && (e->start == from || e->start == to);
        if (e->start < at || outside) continue;
        add_letters(s, str_sub(text, at, e->start), at, false);
        add_letters(s, e->text, (uint32_t)e->start, true);
        at = (uint32_t)e->end;
    }
    add_letters(s, str_sub(text, at, to), at, false);
}

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

static bool has(const Language *l, WordList list, char c) { return language_has(l, list, (Str){&c, 1}); }

static bool is_closer(char c) { return c == ')' || c == ']' || c == '}'; }

/* The innermost node at a line end; 0 where lines have to stay apart, in `top` or around. */
static Node soft_node(const Tree *t, Node top, uint32_t at)
{
    Node innermost = tree_find(t, at, at + 1);
    for (Node n = innermost; n; n = node_parent(t, n)) {
        Role role = node_role(t, n), body = ROLE_OTHER;
        switch (role) {
        case ROLE_STRING:
        case ROLE_COMMENT:
        case ROLE_CLASS:
        case ROLE_SCOPE:
        case ROLE_BLOCK:
        case ROLE_MARKUP:
        case ROLE_ERROR:
        case ROLE_TYPE: return 0;
        case ROLE_FUNCTION: body = node_role(t, node_slot(t, n, SLOT_C)); break;
        default: break;
        }
        if (body == ROLE_SCOPE || body == ROLE_BLOCK) return 0;
        if (n == top) return innermost;
    }
    return 0;
}

/* Whether parentheses around an expression are needed no more once it stands on one line. */
static bool is_spare(const Tree *t, Node wrap)
{
    Node inner = node_inner(t, wrap);
    Role role = node_role(t, inner), around = node_role(t, node_parent(t, wrap));
    bool plain = role == ROLE_STRING || role == ROLE_CONCAT || role == ROLE_BINARY || role == ROLE_CALL ||
                 role == ROLE_INDEX || role == ROLE_MEMBER || role == ROLE_CHOICE;
    bool right = t->at[wrap].slot == SLOT_B && (around == ROLE_ASSIGN || around == ROLE_DECLARE || around == ROLE_PAIR);
    return node_role(t, wrap) == ROLE_WRAP && plain && inner == node_inner_last(t, wrap) &&
           (right || around == ROLE_RETURN);
}

static const char *space_between(const Language *l, char before, char behind)
{
    bool opens = before == '(' || before == '[' || before == '{';
    if (opens) return has(l, WORDS_BREAK_TIGHT, before) ? "" : " ";
    if (is_closer(behind)) return has(l, WORDS_BREAK_TIGHT, behind) ? "" : " ";
    return behind == '.' ? "" : " ";
}

static bool add_cut(Span *s, uint32_t start, uint32_t end, const char *text)
{
    if (s->count == CUTS) return false;
    s->cuts[s->count++] = (Cut){start, end, text};
    buf_addz(&s->line, text);
    return true;
}

/* Joins the lines between letters `i` and `end`, blanks of the old text; false where they have to stay apart. */
static bool join_at(const Layout *l, Span *s, Node top, uint32_t i, uint32_t end)
{
    const Tree *t = l->names->tree;
    const Language *language = l->names->language;
    uint32_t from = i, to = end;
    if (i == 0 || end == s->len) return false;
    for (uint32_t k = i; k < end; k++)
        if (s->at[k].new) return false;
    const Letter *before = &s->at[i - 1], *behind = &s->at[end];
    Node n = soft_node(t, top, s->at[i].at);
    if (!before->new && node_role(t, tree_find(t, before->at, before->at + 1)) == ROLE_COMMENT) return false;
    char first = before->c, last = behind->c;
    bool listed = node_role(t, n) == ROLE_DECLARATION && first == ',';
    bool kept = has(language, WORDS_BREAK_KEPT, first) && node_role(t, n) != ROLE_PATTERN_OBJECT;
    if (!n || first == '\\' || listed || (kept && (first != ',' || is_closer(last)))) return false;
    if (first == '{' && node_role(t, n) != ROLE_PATTERN_OBJECT && node_role(t, n) != ROLE_OBJECT) return false;
    if (first == ',' && is_closer(last) && s->line.len) {
        if (before->new || i < 2) return false;
        from--, s->line.len--, first = s->at[i - 2].c;
    }
    bool spare = is_spare(t, n);
    if (spare && first == '(' && !before->new && s->at[i - 1].at == node_start(t, n)) {
        s->line.len--;
        return add_cut(s, s->at[i - 1].at, s->at[end - 1].at + 1, "");
    }
    if (spare && last == ')' && !behind->new && behind->at + 1 == node_end(t, n))
        return add_cut(s, s->at[from].at, s->at[to - 1].at + 1, "\b");
    return add_cut(s, s->at[from].at, s->at[to - 1].at + 1, space_between(language, first, last));
}

/* Puts the span on one line; false where that cannot be. */
static bool join_lines(const Layout *l, Span *s, Node top)
{
    for (uint32_t i = 0; i < s->len;) {
        uint32_t end = i;
        bool breaks = false;
        for (; end < s->len && is_blank(s->at[end].c); end++) breaks |= s->at[end].c == '\n';
        if (!breaks) {
            buf_addc(&s->line, s->at[i++].c);
            continue;
        }
        if (!join_at(l, s, top, i, end)) return false;
        i = end;
        Cut *last = &s->cuts[s->count - 1];
        if (last->text[0] != '\b') continue;
        s->line.len--; /* the closing parenthesis goes as well */
        last->text = "", last->end++, i++;
    }
    return s->count > 0 && s->len < s->cap;
}

/* Columns of a node that is on one line, with what stands around it there. */
static uint32_t columns_of(const Layout *l, Node n, bool after, Str line)
{
    const Tree *t = l->names->tree;
    uint32_t start = node_start(t, n), end = node_end(t, n);
    uint32_t begin = source_line_begin(l->source, start), stop = source_line_end(l->source, end);
    Str head = after ? layout_after(l, begin, start) : str_sub(t->text, begin, start);
    Str tail = layout_counted(l, after ? layout_after(l, end, stop) : str_sub(t->text, end, stop));
    return layout_columns(l, head) + layout_columns(l, line) + layout_columns(l, tail);
}

/* Whether a node did not fit on one line, and does now; then the cuts are in the span. */
static bool has_room(const Layout *l, Node n, Span *s)
{
    uint32_t width = l->width;
    const Tree *t = l->names->tree;
    if (str_find_char(node_text(t, n), '\n') < 0) return false;
    if (!s->at) s->at = arena_new(l->arena, s->cap * sizeof *s->at);
    read_letters(l, n, false, s);
    if (join_lines(l, s, n) && columns_of(l, n, false, buf_str(&s->line)) <= width) return false;
    read_letters(l, n, true, s);
    return join_lines(l, s, n) && columns_of(l, n, true, buf_str(&s->line)) <= width;
}

static bool ends_search(const Tree *t, Node n)
{
    Role role = node_role(t, n);
    if (role == ROLE_FUNCTION) role = node_role(t, node_slot(t, n, SLOT_C));
    return role == ROLE_CLASS || role == ROLE_BLOCK || role == ROLE_SCOPE || n == ROOT || n == 0;
}

/* The outermost node around one that has room; or 0. */
static Node find_room(const Layout *l, Node n, Span *s)
{
    const Tree *t = l->names->tree;
    Node around[CUTS];
    uint32_t count = 0;
    for (; !ends_search(t, n) && count < CUTS; n = node_parent(t, n)) {
        if (node_end(t, n) - node_start(t, n) > LONGEST) break;
        around[count++] = n;
    }
    while (count > 0)
        if (has_room(l, around[--count], s)) return around[count];
    return 0;
}

/* Joins the lines around a node; false when edits do not fit together then. */
static bool join_around(Layout *l, Span *s, Node n, uint32_t group)
{
    if (s->joined == MOST || s->work > WORK || !find_room(l, n, s)) return true;
    for (uint32_t k = 0; k < s->count; k++) {
        const Cut *c = &s->cuts[k];
        const Edit e = {.start = c->start, .end = c->end, .text = str_of(c->text), .group = group};
        edits_add(l->arena, l->edits, e);
    }
    s->joined++;
    return layout_begin(l);
}

void rejoin_short(Layout *l, const Spots *spots)
{
    Span s = {.cap = LONGEST + 1};
    uint32_t count = l->edits->len, sought = 0;
    bool *seen = arena_new(l->arena, count * sizeof *seen), fits = true;
    for (uint32_t i = 0; fits && i < spots->len; i++) {
        const Spot *p = &spots->at[i];
        if (!p->edit) continue;
        seen[p->edit - 1] = true;
        fits = join_around(l, &s, p->node, p->group);
    }
    for (uint32_t i = 0; fits && i < count && sought < MOST; i++) {
        const Edit e = l->edits->at[i];
        if (seen[i] || e.start == e.end) continue; /* an import, a function */
        sought++;
        fits = join_around(l, &s, tree_find(l->names->tree, e.start, e.end), e.group);
    }
    buf_clear(&s.line);
}
