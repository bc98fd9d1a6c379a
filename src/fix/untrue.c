#include "fix/untrue.h"

#include "scan/rules/rules.h"

/* SKIPPED: words of a comment that `..` of a phrase may stand for. ABOVE: comments in a row, one a line. */
enum { SKIPPED = 4, ABOVE = 12 };

/* ---- phrases */

static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80); }

/* The words of a comment in small letters, without what stands between them: "don't" is one. */
static Strs words_of(Str comment, Arena *arena)
{
    Strs words = {0};
    char *text = arena_new(arena, comment.len + 1);
    size_t len = 0, start = 0;
    for (size_t i = 0; i <= comment.len; i++) {
        char c = i < comment.len ? comment.at[i] : ' ';
        if (c >= 'A' && c <= 'Z') c = (char)(c + 32);
        if (is_letter(c)) text[len++] = c;
        else if (c != '\'' && len > start) *array_add(arena, &words) = (Str){text + start, len - start}, start = len;
    }
    return words;
}

/* A word of a phrase may end in a star: then what begins so is meant. */
static bool is_word(Str word, Str wanted)
{
    if (!str_ends(wanted, STR("*"))) return str_eq(word, wanted);
    return str_starts(word, str_sub(wanted, 0, wanted.len - 1));
}

/* Whether the phrase, or its part behind `..`, stands at words[at]; `rest` is what is left of it then. */
static bool stands_at(const Strs *words, uint32_t at, Str *rest, uint32_t *end)
{
    Str left = *rest;
    for (Str wanted; (wanted = str_word(&left)).len; at++) {
        if (str_eqz(wanted, "..")) break;
        if (at >= words->len || !is_word(words->at[at], wanted)) return false;
    }
    *rest = left;
    *end = at;
    return true;
}

static bool has_phrase(const Strs *words, Str phrase)
{
    for (uint32_t i = 0; i < words->len; i++) {
        Str rest = phrase;
        uint32_t end, ignored;
        if (!stands_at(words, i, &rest, &end)) continue;
        if (!rest.len) return true;
        for (uint32_t k = end; k <= end + SKIPPED; k++) {
            Str tail = rest;
            if (stands_at(words, k, &tail, &ignored)) return true;
        }
    }
    return false;
}

static bool has_any_phrase(const Names *names, Str comment)
{
    const Rule *rule;
    Arena scratch = {0};
    Strs words = words_of(comment, &scratch);
    bool found = false;
    for (uint32_t i = 0; !found && (rule = rules_at(names->rules, FORM_UNTRUE, i)); i++)
        found = has_phrase(&words, rule->target);
    arena_clear(&scratch);
    return found;
}

/* Whether the value stands there between quotes of one kind. */
static bool quotes(Str comment, Str value)
{
    for (size_t from = 0; value.len && from < comment.len;) {
        ptrdiff_t at = str_find(str_from(comment, from), value);
        if (at < 0) return false;
        size_t start = from + (size_t)at, end = start + value.len;
        char before = start ? comment.at[start - 1] : '\0', behind = end < comment.len ? comment.at[end] : '\0';
        if (before == behind && before && strchr("'\"`", before)) return true;
        from = start + 1;
    }
    return false;
}

/* ---- which comments */

UntrueComments untrue_comments(const Names *names, Source *source)
{
    UntrueComments c = {.names = names, .source = source};
    const Tree *t = names->tree;
    for (Node n = ROOT; n < t->count; n++)
        if (node_role(t, n) == ROLE_COMMENT) *array_add(names->arena, &c.all) = n;
    return c;
}

static uint32_t line_of(const UntrueComments *c, uint32_t offset) { return source_place(c->source, offset).line; }

/* The first comment that begins at or behind an offset. */
static uint32_t first_from(const UntrueComments *c, uint32_t offset)
{
    uint32_t low = 0, high = c->all.len;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (node_start(c->names->tree, c->all.at[middle]) < offset) low = middle + 1;
        else high = middle;
    }
    return low;
}

static void add(const UntrueComments *c, Node comment, Str value, UntrueList *list)
{
    Str text = node_text(c->names->tree, comment);
    Untrue found = {comment, quotes(text, value)};
    for (uint32_t i = 0; i < list->len; i++)
        if (list->at[i].comment == comment) return;
    if (found.quotes || has_any_phrase(c->names, text)) *array_add(c->names->arena, list) = found;
}

/* Comments that begin on a line. */
static void add_on_line(const UntrueComments *c, uint32_t line, Str value, UntrueList *list)
{
    const Tree *t = c->names->tree;
    uint32_t end = source_line_start(c->source, line + 1);
    for (uint32_t i = first_from(c, source_line_start(c->source, line)); i < c->all.len; i++) {
        if (node_start(t, c->all.at[i]) >= end) return;
        add(c, c->all.at[i], value, list);
    }
}

/* Whether nothing but blanks stands before it on its line. */
static bool begins_line(const UntrueComments *c, Node comment)
{
    uint32_t start = node_start(c->names->tree, comment);
    return !str_trim(str_sub(c->names->tree->text, source_line_begin(c->source, start), start)).len;
}

/* Comments that stand right above a line, and those right above them. */
static void add_above(const UntrueComments *c, uint32_t line, Str value, UntrueList *list)
{
    const Tree *t = c->names->tree;
    uint32_t i = first_from(c, source_line_start(c->source, line));
    for (uint32_t count = 0; i-- > 0 && count < ABOVE; count++) {
        Node comment = c->all.at[i];
        if (!begins_line(c, comment) || line_of(c, node_end(t, comment) - 1) + 1 != line) return;
        add(c, comment, value, list);
        line = line_of(c, node_start(t, comment));
    }
}

static bool is_statement(const Tree *t, Node n)
{
    Role above = node_role(t, node_parent(t, n));
    return node_parent(t, n) == ROOT || above == ROLE_BLOCK || above == ROLE_SCOPE;
}

void untrue_find(const UntrueComments *c, Node literal, Str value, UntrueList *list)
{
    const Tree *t = c->names->tree;
    if (!c->all.len) return;
    uint32_t first = line_of(c, node_start(t, literal)), last = line_of(c, node_end(t, literal) - 1), line = 0;
    for (Node n = literal; n && node_role(t, n) != ROLE_FUNCTION; n = node_parent(t, n)) {
        uint32_t own = line_of(c, node_start(t, n));
        if (own != line) add_above(c, own, value, list);
        line = own;
        if (!is_statement(t, n)) continue;
        uint32_t end = line_of(c, node_end(t, n) - 1);
        if (end > last) add_on_line(c, end, value, list);
        break;
    }
    for (uint32_t i = first; i <= last; i++) add_on_line(c, i, value, list);
}
