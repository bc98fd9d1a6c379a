#include "fix/layout/anchor.h"

#include "scan/names/import.h"
#include "scan/names/names.h"

typedef enum { SPOT_NONE, SPOT_COMMENT, SPOT_STRING, SPOT_FUTURE, SPOT_IMPORT } Spot;

static bool is_string_statement(const Tree *t, Node n)
{
    Role only = node_role(t, node_inner(t, n));
    return node_role(t, n) == ROLE_STATEMENT && (only == ROLE_STRING || only == ROLE_CONCAT);
}

/* `const x = require("m")`, `const { y } = require("m")`, `var a = require("a"), b = require("b").c`. */
static bool is_require(const Names *names, Node n)
{
    const Tree *t = names->tree;
    if (node_role(t, n) != ROLE_DECLARATION) return false;
    bool any = false;
    for (Node c = node_first(t, n); c; c = node_next(t, c)) {
        if (node_role(t, c) != ROLE_DECLARE) continue;
        if (!import_is_required(names, node_slot(t, c, SLOT_B))) return false;
        any = true;
    }
    return any;
}

bool anchor_is_import(const Names *names, Node n)
{
    return node_role(names->tree, n) == ROLE_IMPORT || is_require(names, n);
}

/* Whether a statement requires a module and does something with it at once: `require("dotenv").config()`. It belongs to
 * the imports around it. */
static bool uses_require(const Names *names, Node n)
{
    const Tree *t = names->tree;
    bool any = false;
    if (node_role(t, n) != ROLE_STATEMENT && node_role(t, n) != ROLE_DECLARATION) return false;
    for (Node c = n + 1; c < t->at[n].after; c++) {
        if (node_role(t, c) == ROLE_FUNCTION || node_role(t, c) == ROLE_CLASS) return false;
        any |= node_role(t, c) == ROLE_CALL && import_is_required(names, c);
    }
    return any;
}

/* Whether an empty line stands between two nodes. */
static bool is_apart(const Tree *t, Node a, Node b)
{
    return source_parts(str_sub(t->text, node_end(t, a), node_start(t, b)));
}

/* Whether a statement is a function or a class, decorated or exported. */
static bool is_definition(const Tree *t, Node n)
{
    Role role = node_role(t, n);
    if (role == ROLE_FUNCTION || role == ROLE_CLASS) return true;
    return node_child(t, n, ROLE_FUNCTION) || node_child(t, n, ROLE_CLASS);
}

/* The last node of what must stay first, or of the first block of imports, whichever is later. With `setup`, of all
 * imports before the first definition; but where a program requires a module in the midst of its code, that is not the
 * place to set something up. */
static Node anchor_node(const Names *names, Node first, bool setup, Spot *place)
{
    const Tree *t = names->tree;
    Node found = 0;
    bool in_code = false, behind_imports = false;
    *place = SPOT_NONE;
    for (Node n = node_first(t, ROOT); n && node_end(t, n) <= node_start(t, first); n = node_next(t, n)) {
        Role role = node_role(t, n);
        Spot here = SPOT_NONE;
        if (role == ROLE_HASHBANG || role == ROLE_COMMENT)
            here = SPOT_COMMENT;
        else if (role == ROLE_FUTURE)
            here = SPOT_FUTURE;
        else if (role == ROLE_IMPORT || (!behind_imports && is_require(names, n)))
            here = SPOT_IMPORT;
        else if (setup && !behind_imports && uses_require(names, n))
            here = SPOT_IMPORT;
        else if (is_string_statement(t, n) && *place < SPOT_FUTURE)
            here = SPOT_STRING;
        bool header = here == SPOT_COMMENT && *place <= SPOT_COMMENT && !in_code;
        if (here == SPOT_NONE && *place == SPOT_IMPORT && (!setup || is_definition(t, n))) break;
        if (!setup && here == SPOT_IMPORT && *place == SPOT_IMPORT && is_apart(t, found, n)) break;
        in_code |= here == SPOT_NONE;
        behind_imports |= here == SPOT_NONE && *place == SPOT_IMPORT;
        bool later =
            here == SPOT_IMPORT || here == SPOT_FUTURE || (here == SPOT_STRING && !in_code) || header;
        if (!later) continue;
        found = n;
        *place = here;
    }
    return found;
}

static uint32_t skip_blanks(Str text, uint32_t at)
{
    while (at < text.len && (text.at[at] == ' ' || text.at[at] == '\t' || text.at[at] == '\f')) at++;
    return at;
}

/* The same, and over line ends that a backslash takes away. */
static uint32_t skip_joined(Str text, uint32_t at)
{
    for (;;) {
        at = skip_blanks(text, at);
        Str rest = str_from(text, at);
        if (str_starts(rest, STR("\\\n")))
            at += 2;
        else if (str_starts(rest, STR("\\\r\n")))
            at += 3;
        else
            return at;
    }
}

static bool is_line_end(Str text, uint32_t at)
{
    return at >= text.len || text.at[at] == '\n' || text.at[at] == '\r';
}

static bool is_blank_line(const Source *source, uint32_t at)
{
    return is_line_end(source->text, skip_blanks(source->text, at)) && at < source->text.len;
}

/* Behind the line, or behind its `;` when code follows there. */
Anchor anchor_behind(const Quoting *quoting, const Source *source, uint32_t end)
{
    Str text = source->text;
    Anchor anchor = {0};
    uint32_t at = skip_joined(text, end);
    if (at < text.len && text.at[at] == ';') at = skip_joined(text, end = at + 1);
    Str ends = {0};
    bool comment = quoting_comment(quoting, str_from(text, at), &ends) && str_eqz(ends, "\n");
    if (!is_line_end(text, at) && !comment) {
        anchor.in_line = true;
        anchor.offset = end;
        return anchor;
    }
    ptrdiff_t newline = str_find_char(str_from(text, at), '\n');
    anchor.open_line = newline < 0;
    anchor.offset = newline < 0 ? (uint32_t)text.len : at + (uint32_t)newline + 1;
    return anchor;
}

/* Empty lines from `at` on. */
static uint32_t count_blank_lines(const Source *source, uint32_t at)
{
    uint32_t count = 0;
    while (is_blank_line(source, at)) {
        ptrdiff_t newline = str_find_char(str_from(source->text, at), '\n');
        if (newline < 0) break;
        at += (uint32_t)newline + 1;
        count++;
    }
    return count;
}

/* Whether nothing stands between two nodes but one line end. */
static bool is_right_below(const Tree *t, Node a, Node b)
{
    Str between = str_sub(t->text, node_end(t, a), node_start(t, b));
    ptrdiff_t newline = str_find_char(between, '\n');
    return newline >= 0 && str_find_char(str_from(between, (size_t)newline + 1), '\n') < 0;
}

static bool is_header(const Names *names, Node n)
{
    Str text = node_text(names->tree, n);
    return node_role(names->tree, n) == ROLE_HASHBANG || str_starts(text, STR("#!")) ||
           language_spells(names->language, WORDS_HEADER, text);
}

/* `last` is the last comment at the top: the one to go behind, when some of them are about the code right below. */
static Node skip_header(const Names *names, Node last)
{
    const Tree *t = names->tree;
    Node next = node_next(t, last), above = 0;
    bool header = false;
    if (!next || anchor_is_import(names, next) || is_string_statement(t, next)) return last;
    if (!is_right_below(t, last, next)) return last;
    for (Node n = node_first(t, ROOT), behind = 0; n != next; behind = n, n = node_next(t, n)) {
        if (!behind || !is_right_below(t, behind, n)) above = behind, header = false;
        header |= is_header(names, n);
    }
    if (header) return last;
    return above;
}

/* How many empty lines stand between imports and what is behind offset `at`: comments belong to what is below. */
static uint32_t blank_lines_before(const Names *names, uint32_t at)
{
    const Tree *t = names->tree;
    Node n = node_first(t, ROOT);
    while (n && node_start(t, n) < at) n = node_next(t, n);
    while (n && node_role(t, n) == ROLE_COMMENT && node_next(t, n) && is_right_below(t, n, node_next(t, n)))
        n = node_next(t, n);
    return n && is_definition(t, n) ? names->language->gap : 1;
}

/* The anchor of what nothing is imported before: of the empty lines that are there, `after` go behind it. */
static Anchor anchor_leaving(const Source *source, Anchor anchor, uint32_t after, bool wants_blank)
{
    uint32_t spare = anchor.blank_lines > after ? anchor.blank_lines - after : 0;
    for (uint32_t i = 0; i < spare; i++)
        anchor.offset += (uint32_t)str_find_char(str_from(source->text, anchor.offset), '\n') + 1;
    anchor.blank_lines -= spare;
    anchor.blank_before = wants_blank && !spare;
    anchor.blank_after = after;
    return anchor;
}

Anchor anchor_find(const Names *names, const Source *source, Node first, bool setup)
{
    Spot place;
    Node node = anchor_node(names, first, setup, &place);
    bool sorts = names->language->words[WORDS_LIBRARY].len > 0;
    if (node && sorts && place == SPOT_COMMENT) node = skip_header(names, node);
    if (!node) {
        Node top = node_first(names->tree, ROOT);
        uint32_t start = top ? source_line_begin(source, node_start(names->tree, top)) : source_bom(source);
        return (Anchor){.offset = start,
                         .top = true,
                        .blank_after = sorts ? blank_lines_before(names, start) : 1,
                        .blank_lines = count_blank_lines(source, start)};
    }
    uint32_t end = node_end(names->tree, node);
    while (end > node_start(names->tree, node) &&
           (source->text.at[end - 1] == '\n' || source->text.at[end - 1] == '\r'))
        end--;
    Anchor anchor = anchor_behind(&names->language->grammar.quoting, source, end);
    if (anchor.in_line || anchor.open_line) return anchor;
    anchor.blank_lines = count_blank_lines(source, anchor.offset);
    bool blank_next = anchor.blank_lines > 0, text = place == SPOT_STRING || (sorts && place == SPOT_FUTURE);
    bool wants_blank = text || (place == SPOT_COMMENT && blank_next);
    uint32_t after = sorts ? blank_lines_before(names, end) : 1;
    if (sorts && place != SPOT_IMPORT) return anchor_leaving(source, anchor, after, wants_blank);
    anchor.blank_before = wants_blank;
    anchor.blank_after = place != SPOT_IMPORT && !blank_next;
    return anchor;
}

Anchor anchor_end(const Source *source)
{
    return (Anchor){.offset = (uint32_t)source->text.len, .open_line = source_ends_open(source), .bottom = true};
}

/* Ranks of what stands at one anchor; imports and set-ups add their order, sections come one after the other. */
enum {
    RANK_BLANK_BEFORE,
    RANK_IMPORT,
    RANK_SECOND = 40,
    RANK_SECTION_END = 99,
    RANK_SECTION = 100,
    RANK_BLANK_BETWEEN = 999,
    RANK_SETUP,
    RANK_BLANK_AFTER = 2000
};

static Str repeated(Str eol, uint32_t count, Arena *arena)
{
    Str out = {0};
    while (count-- > 0) out = arena_fmt(arena, STR_FMT STR_FMT, STR_ARG(out), STR_ARG(eol));
    return out;
}

/* What stands in front of inserted code and behind it, at the end of a line or on one of its own. */
static Str wrapped(const Anchor *anchor, const Style *style, const Insertion *what, Arena *arena)
{
    if (anchor->in_line)
        return arena_fmt(arena, " " STR_FMT "%s", STR_ARG(what->code),
                         str_ends(what->code, STR(";")) ? "" : ";");
    Str before = repeated(style->eol, what->setup && !anchor->top ? what->gap : 0, arena);
    if (anchor->open_line) before = repeated(style->eol, what->setup ? what->gap + 1 : 1, arena);
    Str after = anchor->open_line ? (Str){0} : style->eol;
    return arena_fmt(arena, STR_FMT STR_FMT STR_FMT, STR_ARG(before), STR_ARG(what->code), STR_ARG(after));
}

/* The text as one of the last edits has it, where that is so: what was taken since the mark is given back then. */
static Str text_once(const EditList *edits, Str text, ArenaMark mark, Arena *arena)
{
    enum { LAST = 6 };
    for (uint32_t i = edits->len; i > 0 && edits->len - i < LAST; i--) {
        Str known = edits->at[i - 1].text;
        if (!text.len || !str_eq(known, text)) continue;
        arena_back(arena, mark);
        return known;
    }
    return text;
}

bool anchor_add(const Anchor *anchor, const Style *style, const Insertion *what, Arena *arena,
                EditList *edits)
{
    Edit edit = {.start = anchor->offset, .end = anchor->offset, .group = what->group, .shared = true};
    bool many = str_find_char(what->code, '\n') >= 0;
    if (anchor->in_line && (what->setup || many)) return false;
    uint32_t section = anchor->section * RANK_SECTION, kind = anchor->second ? RANK_SECOND : RANK_IMPORT;
    edit.rank = (uint16_t)((what->setup ? RANK_SETUP : section + kind) + what->order);
    ArenaMark mark = arena_mark(arena);
    edit.text = text_once(edits, wrapped(anchor, style, what, arena), mark, arena);
    edits_add(arena, edits, edit);
    Edit between = edit;
    between.text = repeated(style->eol, what->gap, arena), between.rank = RANK_BLANK_BETWEEN, between.apart = true;
    if (anchor->top && what->setup && what->imports) edits_add(arena, edits, between);
    edit.text = style->eol;
    edit.rank = (uint16_t)(section + RANK_BLANK_BEFORE);
    if (anchor->blank_before) edits_add(arena, edits, edit);
    uint32_t wanted = what->setup ? what->gap : anchor->blank_after;
    edit.rank = (uint16_t)(section ? section + RANK_SECTION_END : RANK_BLANK_AFTER);
    mark = arena_mark(arena);
    edit.text = repeated(style->eol, wanted > anchor->blank_lines ? wanted - anchor->blank_lines : 0, arena);
    edit.text = text_once(edits, edit.text, mark, arena);
    if (edit.text.len && !anchor->in_line && !anchor->open_line && !anchor->bottom) edits_add(arena, edits, edit);
    return true;
}
