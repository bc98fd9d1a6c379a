#include "fix/layout/hoist.h"

#include "fix/layout/runs.h"

#include <stdlib.h>

/* How many constants a text gets at most, and how many are tried: all edits are looked at for each. The longest lines
 * that are looked at, in bytes. The rank of constants is behind that of set-ups. The words of a name, and how often it
 * may stand in the text as something else. */
enum { MOST = 60, TRIED = 200, LONGEST = 2000, RANK = 3000, WORDS = 12, OFTEN = 200 };

typedef struct {
    Node block;
    Str code, name;
    uint32_t at; /* where its declaration stands */
} Constant;

/* An edit as it was. */
typedef struct {
    uint32_t index;
    Edit edit;
} Undo;

typedef struct {
    Layout *layout;
    const Tree *tree;
    Spots *spots;
    uint32_t tried;
    ARRAY(Constant) made;
    ARRAY(Undo) undo;
    Runs runs;
} Hoist;

/* Whether nothing stands in front of a node on its line. */
static bool begins_line(const Hoist *h, Node n)
{
    uint32_t start = node_start(h->tree, n);
    return str_trim(str_sub(h->tree->text, source_line_begin(h->layout->source, start), start)).len == 0;
}

/* Whether a node stands on the line below another. */
static bool is_below(const Hoist *h, Node above, Node n)
{
    uint32_t begin = source_line_begin(h->layout->source, node_start(h->tree, n));
    Str between = str_sub(h->tree->text, node_end(h->tree, above), begin);
    ptrdiff_t newline = str_find_char(between, '\n');
    return above && str_trim(between).len == 0 && str_find_char(str_from(between, (size_t)(newline + 1)), '\n') < 0;
}

/* Where a statement begins, or the comments that are about it; false when more stands on the line. */
static bool find_place(const Hoist *h, Node statement, uint32_t *at)
{
    const Tree *t = h->tree;
    Node last = 0, top = 0; /* of comments that stand one below the other */
    if (!begins_line(h, statement)) return false;
    for (Node n = node_first(t, node_parent(t, statement)); n && n != statement; n = node_next(t, n)) {
        bool comment = node_role(t, n) == ROLE_COMMENT && begins_line(h, n);
        if (!comment) top = 0;
        else if (!top || !is_below(h, last, n)) top = n;
        last = n;
    }
    bool about = top && is_below(h, last, statement);
    *at = node_start(t, about && node_start(t, top) >= h->layout->from ? top : statement);
    return *at >= h->layout->from;
}

/* Whether a statement would go on with what stands in front of it, where no `;` ends that. */
static bool goes_on(const Hoist *h, Node statement)
{
    bool ends = h->layout->style->semicolons || !h->layout->names->language->words[WORDS_CONSTANT].len;
    char first = h->tree->text.at[node_start(h->tree, statement)];
    return !ends && strchr("([`+-/*.,", first) != NULL;
}

/* ---- names */

/* Whether nothing new is called that, and nothing of the text but members, keys and keywords. */
static bool is_new(const Hoist *h, Str name)
{
    const Tree *t = h->tree;
    uint32_t looked = 0;
    for (size_t from = 0; from < t->text.len;) {
        ptrdiff_t found = str_find(str_from(t->text, from), name);
        if (found < 0) break;
        if (looked++ == OFTEN) return false;
        uint32_t at = (uint32_t)from + (uint32_t)found, end = at + (uint32_t)name.len;
        Node n = tree_find(t, at, end);
        Role role = node_role(t, n);
        bool whole = node_start(t, n) == at && node_end(t, n) == end;
        bool text = role == ROLE_STRING || role == ROLE_COMMENT;
        if (whole && !text && role != ROLE_NAME && !names_is_label(t, n)) return false;
        from = end;
    }
    for (uint32_t i = 0; i < h->made.len; i++)
        if (str_eq(h->made.at[i].name, name)) return false;
    return true;
}

static char cased(char c, bool capital)
{
    bool small = c >= 'a' && c <= 'z', large = c >= 'A' && c <= 'Z';
    return (char)(capital && small ? c - 32 : !capital && large ? c + 32 : c);
}

/* A variable's words as a constant's name: jwtSecret when `declared`, else JWT_SECRET, or jwt_secret in a function. */
static Str spelled(const Hoist *h, const Str *words, uint32_t count, bool declared, bool capitals)
{
    Buf out = {0};
    for (uint32_t i = 0; i < count; i++) {
        if (i && !declared) buf_addc(&out, '_');
        for (size_t k = 0; k < words[i].len; k++)
            buf_addc(&out, cased(words[i].at[k], declared ? i && k == 0 : capitals));
    }
    Str name = arena_copy(h->layout->arena, buf_str(&out));
    buf_clear(&out);
    return name;
}

/* Whether a name may have that word alone: it says what it is, and no language keeps it for itself. */
static bool tells_alone(Str word)
{
    static const char *const words[] = {"KEY", "PASSWORD", "SALT", "SECRET", "TOKEN"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_eq_nocase(word, str_of(words[i]))) return true;
    return false;
}

/* The name with the most words that leaves the line within `most` columns; empty when there is none. */
static Str choose_name(const Hoist *h, const Spot *p, Str variable, uint32_t most)
{
    const Language *language = h->layout->names->language;
    bool declared = language->words[WORDS_CONSTANT].len > 0, inside = node_above(h->tree, p->node, ROLE_FUNCTION) != 0;
    Str words[WORDS];
    uint32_t count = 0;
    for (Str rest = variable; rest.len && count < WORDS; count += words[count].len > 0)
        words[count] = str_cut(&rest, '_');
    for (uint32_t i = 0; i < count; i++) {
        bool alone = i + 1 == count, digit = words[i].at[0] <= '9';
        if (digit || (alone && !(tells_alone(words[i]) && (declared || inside)))) continue;
        Str name = spelled(h, words + i, count - i, declared, !inside);
        if (name.len <= most && is_new(h, name)) return name;
    }
    return (Str){0};
}

/* ---- edits */

static Edit *edit_of(const Hoist *h, const Spot *p) { return p->edit ? &h->layout->edits->at[p->edit - 1] : NULL; }

/* The first of the sorted spots that begins at `start` or behind. */
static uint32_t spot_from(const Spots *spots, uint32_t start)
{
    uint32_t from = 0, to = spots->len;
    while (from < to) {
        uint32_t middle = from + (to - from) / 2;
        if (spots->at[middle].start < start) from = middle + 1;
        else to = middle;
    }
    return from;
}

/* Finds the edit of each place. */
static void find_edits(const Layout *l, Spots *spots)
{
    for (uint32_t i = 0; i < l->edits->len; i++) {
        const Edit *e = &l->edits->at[i];
        for (uint32_t k = spot_from(spots, e->start); k < spots->len && spots->at[k].start == e->start; k++) {
            Spot *p = &spots->at[k];
            bool there = e->group == p->group && e->end == p->end && str_find(e->text, p->code) >= 0;
            if (there) p->edit = i + 1;
        }
    }
}

/* The edit's text with the name in the place of the code. */
static Str with_name(const Hoist *h, Str text, Str code, Str name)
{
    size_t at = (size_t)str_find(text, code), end = at + code.len;
    if (at == 1 && end + 1 == text.len && text.at[0] == '(') return name; /* no name needs them */
    return arena_cat(h->layout->arena, str_sub(text, 0, at), name, str_from(text, end));
}

/* Where a pair begins whose key is its value's name, `secret: secret`: the name will do. Else where the place does. */
static uint32_t short_start(const Hoist *h, const Spot *p, Str name)
{
    const Tree *t = h->tree;
    Node pair = node_parent(t, p->node), key = node_slot(t, pair, SLOT_A);
    bool same = node_role(t, pair) == ROLE_PAIR && str_eq(node_text(t, key), name) && node_end(t, pair) == p->end;
    Str colon = same ? str_trim(str_sub(t->text, node_end(t, key), p->start)) : (Str){0};
    return colon.len == 1 && names_is_label(t, key) ? node_start(t, key) : p->start;
}

static Str declaration(const Hoist *h, const Constant *c)
{
    const Style *style = h->layout->style;
    Str keyword = language_first(h->layout->names->language, WORDS_CONSTANT);
    bool ends = keyword.len && style->semicolons;
    return arena_fmt(h->layout->arena, STR_FMT STR_FMT " = " STR_FMT "%s", STR_ARG(keyword), STR_ARG(c->name),
                     STR_ARG(c->code), ends ? ";" : "");
}

/* Has a place use a constant. */
static void use(Hoist *h, Spot *p, const Constant *c)
{
    Layout *l = h->layout;
    Edit *e = edit_of(h, p), made = {.start = c->at, .end = c->at, .group = p->group, .rank = RANK, .shared = true};
    Str text = h->tree->text, indent = str_sub(text, source_line_begin(h->layout->source, c->at), c->at);
    *array_add(l->arena, &h->undo) = (Undo){(uint32_t)(e - l->edits->at), *e};
    e->text = with_name(h, e->text, c->code, c->name);
    if (str_eq(e->text, c->name)) e->start = short_start(h, p, c->name);
    made.text = arena_cat(l->arena, declaration(h, c), l->style->eol, indent);
    edits_add(l->arena, l->edits, made);
    p->named = true;
}

static const Constant *made_before(const Hoist *h, Node block, Str code)
{
    for (uint32_t i = 0; i < h->made.len; i++)
        if (h->made.at[i].block == block && str_eq(h->made.at[i].code, code)) return &h->made.at[i];
    return NULL;
}

/* Where the block first has that code in a statement of its own. */
static uint32_t first_place(Hoist *h, const Spot *p, Node statement, Str code, uint32_t at)
{
    const Spot *begin = h->spots->at + spot_from(h->spots, node_start(h->tree, node_parent(h->tree, statement)));
    for (const Spot *q = begin; q < p; q++) {
        uint32_t place;
        if (!str_eq(q->code, code)) continue;
        Node s = runs_with(&h->runs, q->node);
        bool beside = s && node_parent(h->tree, s) == node_parent(h->tree, statement) && edit_of(h, q);
        if (beside && find_place(h, s, &place) && !goes_on(h, s)) return place;
    }
    return at;
}

/* Has the other spots of the block use the constants from `from` on: the variable is read once there. */
static void share(Hoist *h, uint32_t from)
{
    for (uint32_t i = from; i < h->made.len; i++)
        for (uint32_t k = spot_from(h->spots, h->made.at[i].at); k < h->spots->len; k++) {
            Spot *p = &h->spots->at[k];
            const Constant *c = &h->made.at[i];
            if (p->end > node_end(h->tree, c->block)) break;
            if (p->named || !str_eq(p->code, c->code)) continue;
            Node s = runs_with(&h->runs, p->node);
            if (s && node_parent(h->tree, s) == c->block && edit_of(h, p)) use(h, p, c);
        }
}

/* Columns that the line of the code has too many; 0: none, or no more than before. */
static uint32_t excess(const Hoist *h, const Spot *p)
{
    const Layout *l = h->layout;
    uint32_t from = source_line_begin(h->layout->source, p->start), to = source_line_end(h->layout->source, p->end);
    if (to - from > LONGEST) return 0;
    uint32_t columns = layout_columns(l, layout_counted(l, layout_after(l, from, to)));
    uint32_t before = layout_columns(l, layout_counted(l, str_sub(h->tree->text, from, to)));
    return columns > l->width && columns > before ? columns - l->width : 0;
}

/* The part of the code that reads the variable, with its name: `requireEnv("X")` of `f(requireEnv("X"))`. Of a chain,
 * `a.b()["X"]`, there is none. */
static Str read_in(Str code, Str variable)
{
    ptrdiff_t found = str_find(code, variable);
    size_t at = found > 0 ? (size_t)found : 0, end = at + variable.len + 1;
    if (at < 2 || end >= code.len) return code;
    char open = code.at[at - 2], close = code.at[end];
    size_t start = at - 2;
    if (!(open == '(' && close == ')') && !(open == '[' && close == ']')) return code;
    while (start > 0 && (str_is_name_char(code.at[start - 1]) || code.at[start - 1] == '.')) start--;
    bool begins = str_is_name_char(code.at[start]) && !(start > 0 && strchr(")]}'\"`", code.at[start - 1]));
    return begins ? str_sub(code, start, end + 1) : code;
}

/* Whether the place is all that a statement gives something: it has a name already, and wants no second. */
static bool is_named(const Tree *t, Node place)
{
    while (node_role(t, node_parent(t, place)) == ROLE_WRAP) place = node_parent(t, place);
    Role role = node_role(t, node_parent(t, place));
    return t->at[place].slot == SLOT_B && (role == ROLE_DECLARE || role == ROLE_ASSIGN);
}

/* Gives the part of an edit's code a name; false where none is short enough, or it cannot be done. */
static bool name_part(Hoist *h, Spot *p, Node statement, Str code, Str variable, uint32_t over)
{
    Layout *l = h->layout;
    const Tree *t = h->tree;
    uint32_t at, start = node_start(t, statement), length = layout_columns(l, code);
    if (!edit_of(h, p) || length <= over || !find_place(h, statement, &at) || at == p->start || goes_on(h, statement))
        return false;
    const Constant *same = made_before(h, node_parent(t, statement), code);
    Constant new = {.block = node_parent(t, statement), .code = code};
    new.name = same ? same->name : choose_name(h, p, variable, length - over);
    if (!new.name.len || new.name.len > length - over) return false;
    new.at = same ? same->at : first_place(h, p, statement, code, at);
    Str indent = str_sub(t->text, source_line_begin(h->layout->source, start), start);
    if (layout_columns(l, indent) + layout_columns(l, declaration(h, &new)) > l->width) return false;
    use(h, p, &new);
    if (!same) *array_add(l->arena, &h->made) = new;
    return true;
}

static void hoist(Hoist *h, Spot *p, uint32_t over)
{
    Node statement = runs_with(&h->runs, p->node);
    if (!statement) return;
    Str read = read_in(p->code, p->name);
    bool done = !is_named(h->tree, p->node) && name_part(h, p, statement, p->code, p->base, over);
    if (!done && read.len < p->code.len)
        name_part(h, p, statement, read, p->name, over);
}

/* The end of the spots that stand on the line of the one at `i`. */
static uint32_t line_until(const Hoist *h, uint32_t i)
{
    uint32_t end = source_line_end(h->layout->source, h->spots->at[i].end);
    while (i < h->spots->len && h->spots->at[i].start < end) i++;
    return i;
}

static void take_back(Hoist *h, uint32_t edits, uint32_t made)
{
    while (h->undo.len) {
        const Undo *u = &h->undo.at[--h->undo.len];
        h->layout->edits->at[u->index] = u->edit;
    }
    h->layout->edits->len = edits, h->made.len = made;
}

/* Gives the reads of a line names, unless it is too long with those, too. False when edits do not fit together. */
static bool hoist_line(Hoist *h, uint32_t from, uint32_t to)
{
    Spot *first = &h->spots->at[from];
    uint32_t over = excess(h, first), edits = h->layout->edits->len, made = h->made.len;
    if (!over || h->tried++ >= TRIED) return true;
    over = (over + to - from - 1) / (to - from); /* each gives its part */
    h->undo.len = 0;
    for (uint32_t i = from; i < to; i++) hoist(h, &h->spots->at[i], over);
    if (!h->undo.len) return true;
    bool fits = layout_begin(h->layout) && !excess(h, first);
    if (fits) share(h, made);
    else take_back(h, edits, made);
    for (uint32_t i = from; i < to && !fits; i++) h->spots->at[i].named = false;
    return layout_begin(h->layout);
}

static int compare(const void *left, const void *right)
{
    const Spot *a = left, *b = right;
    return (a->start > b->start) - (a->start < b->start);
}

/* Whether the text asks for all names around, and would see a new one. */
static bool counts_names(const Names *names)
{
    const Strs *words = &names->language->words[WORDS_ALL_NAMES];
    for (uint32_t i = 0; i < words->len; i++)
        if (str_find(names->tree->text, words->at[i]) >= 0) return true;
    return false;
}

void hoist_long(Layout *l, Spots *spots)
{
    Hoist h = {.layout = l, .tree = l->names->tree, .spots = spots, .runs = {.names = l->names}};
    if (spots->len == 0) return;
    qsort(spots->at, spots->len, sizeof *spots->at, compare);
    find_edits(l, spots);
    if (counts_names(l->names)) return;
    for (uint32_t i = 0, end; i < spots->len && h.made.len < MOST; i = end) {
        end = line_until(&h, i);
        if (end == i) end++;
        if (!hoist_line(&h, i, end)) return;
    }
}
