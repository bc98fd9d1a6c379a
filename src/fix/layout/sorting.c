#include "fix/layout/sorting.h"

#include "scan/names/names.h"

typedef enum { SECTION_FUTURE, SECTION_LIBRARY, SECTION_OTHER, SECTION_OWN } Section;

/* An import, with what decides where it stands. */
typedef struct {
    Str module;
    bool from;
    Section section;
    uint32_t start, end; /* with the comments right above it */
    bool apart;          /* an empty line stands in front of it */
} Line;

typedef ARRAY(Line) Lines;

static bool is_blank(char c) { return c == ' ' || c == '\t'; }

static Section section_of(const Names *names, Str module)
{
    Str rest = module, top = str_cut(&rest, '.');
    if (top.len == 0) return SECTION_OWN;
    return language_has(names->language, WORDS_LIBRARY, top) ? SECTION_LIBRARY : SECTION_OTHER;
}

/* `import a.b as c`, `from a import b`. */
static Line line_of(const Names *names, Str statement)
{
    Str rest = statement;
    Line line = {.from = language_has(names->language, WORDS_IMPORT_FROM, str_word(&rest))};
    while (rest.len && is_blank(rest.at[0])) rest = str_from(rest, 1);
    size_t len = 0;
    while (len < rest.len && (str_is_name_char(rest.at[len]) || rest.at[len] == '.')) len++;
    line.module = str_sub(rest, 0, len);
    line.section = section_of(names, line.module);
    return line;
}

static bool stands_in_a_row(Str between)
{
    return str_find_char(between, '\n') >= 0 || between.len == 0;
}

/* The first imports of the file with nothing but comments between them. False when there are none but of the future, or
 * one of them shares its line. */
static bool read_lines(const Names *names, const Source *source, Node first, Lines *lines)
{
    const Tree *t = names->tree;
    uint32_t above = 0;                   /* where comments begin that stand right above */
    uint32_t behind = source_bom(source); /* where the last node ends */
    bool header = true;                   /* nothing but comments so far: they are the file's */
    for (Node n = node_first(t, ROOT); n && node_end(t, n) <= node_start(t, first); n = node_next(t, n)) {
        Role role = node_role(t, n);
        uint32_t start = source_line_begin(source, node_start(t, n));
        Str gap = str_sub(t->text, behind, node_start(t, n));
        bool apart = source_parts(gap);
        bool alone = stands_in_a_row(gap) && start >= behind;
        behind = node_end(t, n);
        if (role == ROLE_COMMENT || role == ROLE_HASHBANG) {
            if (alone && (apart || !above)) above = start + 1;
            continue;
        }
        if (role != ROLE_IMPORT && role != ROLE_FUTURE) {
            if (lines->len) break;
            above = 0, header = false;
            continue;
        }
        if (!alone) return false;
        Line line = line_of(names, node_text(t, n));
        if (role == ROLE_FUTURE) line.section = SECTION_FUTURE;
        line.start = above && !apart && !(header && !lines->len) ? above - 1 : start;
        line.end = node_end(t, n);
        line.apart = apart || above;
        above = 0, header = false;
        *array_add(names->arena, lines) = line;
    }
    return lines->len > 0 && lines->at[lines->len - 1].section != SECTION_FUTURE;
}

/* ---- orders */

static int compare_modules(Str a, Str b)
{
    for (size_t i = 0; i < a.len && i < b.len; i++) {
        unsigned char left = (unsigned char)str_small(a.at[i]), right = (unsigned char)str_small(b.at[i]);
        if (left != right) return left - right;
    }
    return (a.len > b.len) - (a.len < b.len);
}

/* Below 0: a stands before b. Those of the file's own package are as they are. */
static int compare(unsigned order, const Line *a, const Line *b)
{
    bool future = a->section == SECTION_FUTURE || b->section == SECTION_FUTURE;
    bool parted = a->section != b->section && (future || !(order & UH_ORDER_ONE_SECTION));
    if (parted) return a->section < b->section ? -1 : 1;
    if (future || (a->section == SECTION_OWN && b->section == SECTION_OWN)) return 0;
    int kind = a->from == b->from ? 0 : a->from == ((order & UH_ORDER_FROM_FIRST) != 0) ? -1 : 1;
    int module = compare_modules(a->module, b->module);
    if (order & UH_ORDER_MIXED) return module ? module : kind;
    return kind ? kind : module;
}

/* Whether another section of other packages begins with that line: the project's own may stand apart. */
static bool begins_section(const Line *lines, uint32_t i)
{
    return i > 0 && lines[i].apart && lines[i].section == SECTION_OTHER &&
           lines[i - 1].section == SECTION_OTHER;
}

static bool keeps(const Lines *lines, unsigned order)
{
    for (uint32_t i = 1; i < lines->len; i++)
        if (!begins_section(lines->at, i) && compare(order, &lines->at[i - 1], &lines->at[i]) > 0) return false;
    return true;
}

/* The project's order, or the first that the file keeps; false when it keeps none. */
static bool choose_order(const Lines *lines, unsigned said, unsigned *order)
{
    static const unsigned usual[] = {UH_ORDER_SAID, UH_ORDER_MIXED, UH_ORDER_FROM_FIRST};
    if (said) return *order = said, keeps(lines, said);
    for (size_t i = 0; i < sizeof usual / sizeof *usual; i++)
        if (keeps(lines, *order = usual[i])) return true;
    *order = usual[0];
    return false;
}

static uint32_t sorted_place(const Line *lines, uint32_t count, unsigned order, const Line *new)
{
    uint32_t i = 0;
    while (i < count && compare(order, new, &lines[i]) >= 0) {
        if (new->section == SECTION_OTHER && begins_section(lines, i)) break;
        i++;
    }
    return i;
}

/* Where no order is kept: behind the last of its kind, before the first of its section, or of those behind that. */
static uint32_t usual_place(const Line *lines, uint32_t count, const Line *new)
{
    for (uint32_t i = count; i > 0; i--)
        if (lines[i - 1].section == new->section && lines[i - 1].from == new->from) return i;
    for (uint32_t i = 0; i < count; i++)
        if (lines[i].section >= new->section) return i;
    return count;
}

/* ---- the place */

static bool is_together(unsigned order, const Line *a, const Line *b)
{
    if (a->section == b->section) return true;
    return (order & UH_ORDER_ONE_SECTION) && a->section != SECTION_FUTURE && b->section != SECTION_FUTURE;
}

/* The anchor between two lines, of which one may be NULL. */
static Anchor anchor_between(const Names *names, const Source *source, unsigned order, const Line *before,
                             const Line *new, const Line *behind)
{
    bool goes_on = before && is_together(order, before, new), leads = behind && is_together(order, new, behind);
    bool first = !behind || (goes_on && (!leads || before->from == new->from));
    if (first) {
        Anchor anchor = anchor_behind(&names->language->grammar.quoting, source, before->end);
        anchor.blank_before = !goes_on && !anchor.in_line;
        return anchor;
    }
    return (Anchor){
        .offset = behind->start,
        .blank_before = before && !goes_on && !behind->apart,
        .blank_after = !leads,
    };
}

static void read(Sorting *s, const Names *names, const Source *source, unsigned said, Node first)
{
    Lines lines = {0};
    s->is_read = true;
    if (!names->language->words[WORDS_LIBRARY].len || !read_lines(names, source, first, &lines)) return;
    s->is_sorted = choose_order(&lines, said, &s->order);
    s->lines = lines.at;
    s->count = lines.len;
}

bool sorting_find(Sorting *s, const Names *names, const Source *source, unsigned said, Node first, Str statement,
                  Anchor *anchor)
{
    if (!s->is_read) read(s, names, source, said, first);
    if (!s->count) return false;
    const Line *lines = s->lines;
    Line new = line_of(names, statement);
    uint32_t at = s->is_sorted ? sorted_place(lines, s->count, s->order, &new) : usual_place(lines, s->count, &new);
    const Line *before = at > 0 ? &lines[at - 1] : NULL, *behind = at < s->count ? &lines[at] : NULL;
    *anchor = anchor_between(names, source, s->order, before, &new, behind);
    anchor->section = 1 + (uint32_t)new.section;
    anchor->second = !(s->order & UH_ORDER_MIXED) && new.from != ((s->order & UH_ORDER_FROM_FIRST) != 0);
    return true;
}
