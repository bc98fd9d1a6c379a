#include "fix/unused.h"

#include "text/source.h"

/* How often a word is spelled. */
typedef struct {
    Map gone;  /* in code that is replaced: the number of the first such edit, and one */
    Map kept;  /* in what is left, and in what is new */
    Map names; /* imported names that nothing uses any more: 1 */
    const Names *all;
    Arena *arena;
} Words;

/* Cuts the next word off, which may be a part of a number or a keyword. */
static Str next_word(Str *text)
{
    size_t from = 0, to;
    while (from < text->len && !str_is_name_char(text->at[from])) from++;
    for (to = from; to < text->len && str_is_name_char(text->at[to]);) to++;
    Str word = str_sub(*text, from, to);
    *text = str_from(*text, to);
    return word;
}

/* Notes the names in what the edits replace; a word in a text is none. The edits are in the order of the text. */
static void note_gone(Words *w, const EditList *done)
{
    const Tree *t = w->all->tree;
    uint32_t edit = 0;
    for (Node n = ROOT; n < t->count; n++) {
        if (node_role(t, n) != ROLE_IDENTIFIER) continue;
        while (edit < done->len && done->at[edit].end < node_end(t, n)) edit++;
        if (edit == done->len) return;
        if (node_start(t, n) < done->at[edit].start) continue;
        uint32_t *first = map_put(&w->gone, w->arena, node_text(t, n));
        if (!*first) *first = edit + 1;
    }
}

/* Counts the words that may have gone. */
static void note_kept(Words *w, Str text)
{
    for (Str word; (word = next_word(&text)).len;)
        if (map_get(&w->gone, word)) ++*map_put(&w->kept, w->arena, word);
}

/* The part of an import's list that gives the name, or 0: `acme`, `x as y`. */
static Node item_of(const Tree *t, const Binding *b)
{
    Node item = node_role(t, node_parent(t, b->target)) == ROLE_ALIAS ? node_parent(t, b->target) : b->target;
    Role role = node_role(t, item);
    return role == ROLE_ALIAS || role == ROLE_DOTTED || role == ROLE_IDENTIFIER ? item : 0;
}

static uint32_t count_word(Str text, Str wanted)
{
    uint32_t count = 0;
    for (Str word; (word = next_word(&text)).len;) count += str_eq(word, wanted);
    return count;
}

/* Whether the import is all that is left of the name, of which some was taken out. */
static bool is_unused(const Words *w, const Binding *b)
{
    const Tree *t = w->all->tree;
    Node item = b->kind == BIND_IMPORT ? item_of(t, b) : 0;
    if (!item || !map_get(&w->gone, b->name)) return false;
    const uint32_t *kept = map_get(&w->kept, b->name);
    return kept && *kept == count_word(node_text(t, item), b->name);
}

/* Whether nothing that the statement imports is used. */
static bool goes_whole(const Words *w, Node statement)
{
    const Imports *imports = &w->all->imports;
    for (uint32_t i = 0; i < imports->all.len; i++) {
        const Binding *b = &w->all->bindings.all.at[imports->all.at[i]];
        if (node_holds(w->all->tree, statement, b->target) && !map_get(&w->names, b->name)) return false;
    }
    return true;
}

static bool is_blank(Str text) { return str_trim(text).len == 0; }

/* Where the line before an offset at a line's start begins. */
static uint32_t line_above(Str text, uint32_t at)
{
    return at ? (uint32_t)(str_rfind_char(str_sub(text, 0, at - 1), '\n') + 1) : 0;
}

static uint32_t line_below(Str text, uint32_t at)
{
    ptrdiff_t newline = str_find_char(str_from(text, at), '\n');
    return newline < 0 ? (uint32_t)text.len : at + (uint32_t)newline + 1;
}

/* The lines of a statement, with the empty one behind them where one is in front as well; false when it shares them. */
static bool whole_lines(const Tree *t, Node statement, Edit *edit)
{
    Str text = t->text;
    uint32_t start = node_start(t, statement), end = node_end(t, statement), top = source_bom(&(Source){.text = text});
    while (start > top && (text.at[start - 1] == ' ' || text.at[start - 1] == '\t')) start--;
    uint32_t below = line_below(text, end), next = line_below(text, below);
    bool alone = (start == top || text.at[start - 1] == '\n') && is_blank(str_sub(text, end, below));
    bool apart = start == top || is_blank(str_sub(text, line_above(text, start), start));
    if (alone && apart && below < next && is_blank(str_sub(text, below, next))) below = next;
    edit->start = start, edit->end = below;
    return alone;
}

/* Whether a part of a statement is the module that it imports from. */
static bool is_module(const Tree *t, Node n)
{
    return t->at[n].slot == SLOT_A && node_role(t, node_parent(t, n)) == ROLE_IMPORT;
}

/* An item of a list goes with its comma. */
static void drop_item(const Words *w, Node item, Edit *edit)
{
    const Tree *t = w->all->tree;
    Node list = node_parent(t, item), before = 0, behind = node_next(t, item);
    for (Node n = node_first(t, list); n && n != item; n = node_next(t, n))
        if (!is_module(t, n) && node_role(t, n) != ROLE_COMMENT) before = n;
    bool first = !before && behind;
    edit->start = first ? node_start(t, item) : before ? node_end(t, before) : node_start(t, item);
    edit->end = first ? node_start(t, behind) : node_end(t, item);
}

static void drop_name(Words *w, const Binding *b, const EditList *done, EditList *edits)
{
    const Tree *t = w->all->tree;
    Node item = item_of(t, b), statement = node_above(t, b->target, ROLE_IMPORT);
    Edit edit = {.group = done->at[*map_get(&w->gone, b->name) - 1].group, .shared = true};
    if (!statement || node_parent(t, statement) != ROOT) return;
    if (!goes_whole(w, statement)) drop_item(w, item, &edit);
    else if (!whole_lines(t, statement, &edit)) return;
    edits_add(w->arena, edits, edit);
}

void unused_drop(const Names *names, const EditList *done, Arena *arena, EditList *edits)
{
    Words w = {.all = names, .arena = arena};
    Str text = names->tree->text;
    uint32_t at = 0;
    note_gone(&w, done);
    for (uint32_t i = 0; i < done->len; at = done->at[i++].end) {
        note_kept(&w, str_sub(text, at, done->at[i].start));
        note_kept(&w, done->at[i].text);
    }
    note_kept(&w, str_from(text, at));
    const Bindings *all = &names->bindings;
    for (uint32_t i = 0; i < names->imports.all.len; i++) {
        const Binding *b = &all->all.at[names->imports.all.at[i]];
        if (is_unused(&w, b)) *map_put(&w.names, arena, b->name) = 1;
    }
    for (uint32_t i = 0; w.names.count && i < names->imports.all.len; i++) {
        const Binding *b = &all->all.at[names->imports.all.at[i]];
        if (is_unused(&w, b)) drop_name(&w, b, done, edits);
    }
}
