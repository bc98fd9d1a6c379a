#include "fix/variables/composed.h"

#include "base/variable.h"
#include "scan/names/names.h"

/* PARTS: how many pieces of a text, and names for them, are looked at; LONGEST: of a shape.
 * CLIMB: how far above a string the whole is looked for. */
enum { PARTS = 48, LONGEST = 80, CLIMB = 16 };

/* What is written next: an expression or, where that is 0, a text; and what is done to its letters. */
typedef struct {
    Node node;
    Str text;
    bool upper, format; /* it has places for others: `{}`, `%s` */
    char from, to;      /* one letter becomes another; 0: none does */
} Part;

typedef struct {
    Names *names;
    const Tree *tree;
    Part parts[PARTS]; /* what is left, the next last */
    uint32_t count, steps;
    char shape[LONGEST];
    size_t len;
    bool failed, open;
} Writer;

static void push(Writer *w, const Part *like, Node node, Str text, bool format)
{
    if (w->count == PARTS || ++w->steps > PARTS) {
        w->failed = true;
        return;
    }
    w->parts[w->count] = *like;
    w->parts[w->count].node = node;
    w->parts[w->count].text = text;
    w->parts[w->count++].format = format;
}

static void write_star(Writer *w)
{
    if (w->len && w->shape[w->len - 1] == '*') return;
    if (w->len < LONGEST)
        w->shape[w->len++] = '*';
    else
        w->failed = true;
}

/* How long a place for something is: `{}`, `{name}`, `%s`, `%(name)s`; 0: there is none. */
static size_t place_length(Str s, size_t i)
{
    ptrdiff_t end = s.at[i] == '{' ? str_find_char(str_from(s, i), '}') : -1;
    if (end > 0) return (size_t)end + 1;
    if (s.at[i] != '%' || i + 1 == s.len) return 0;
    end = s.at[i + 1] == '(' ? str_find_char(str_from(s, i), ')') : 0;
    return end < 0 || i + (size_t)end + 1 >= s.len ? 0 : (size_t)end + 2;
}

static void write_text(Writer *w, const Part *part)
{
    Str s = part->text;
    for (size_t i = 0, step; i < s.len && !w->failed; i += step) {
        char c = s.at[i];
        step = part->format ? place_length(s, i) : 0;
        if (step) {
            write_star(w);
            continue;
        }
        step = 1;
        if (part->from && c == part->from) c = part->to;
        if (part->upper && c >= 'a' && c <= 'z') c = (char)(c - 32);
        if (variable_is_capital(c) && w->len < LONGEST)
            w->shape[w->len++] = c;
        else
            w->failed = true;
    }
}

/* The pieces of a string around its holes, the last first; the quotes are no part of it. */
static void push_string(Writer *w, const Part *part, Node string)
{
    const Tree *t = w->tree;
    Str text = node_text(t, string);
    size_t first = 0, last = text.len;
    Node holes[PARTS / 2];
    uint32_t count = 0;
    for (Node n = node_first(t, string); n; n = node_next(t, n)) {
        if (node_role(t, n) == ROLE_HOLE && count < PARTS / 2)
            holes[count++] = n;
        else if (node_role(t, n) == ROLE_HOLE)
            w->failed = true;
    }
    while (first < text.len && !strchr("\"'`", text.at[first])) first++;
    while (first < text.len && strchr("\"'`", text.at[first])) first++;
    while (last > first && strchr("\"'`", text.at[last - 1])) last--;
    uint32_t start = node_start(t, string), end = start + (uint32_t)last;
    while (count > 0) {
        Node hole = holes[--count], inner = node_slot(t, hole, SLOT_A);
        push(w, part, 0, str_sub(t->text, node_end(t, hole), end), part->format);
        push(w, part, inner ? inner : node_inner(t, hole), (Str){0}, false);
        end = node_start(t, hole);
    }
    push(w, part, 0, str_sub(t->text, start + first, end), part->format);
}

/* Items with a text between: `"_".join(["JWT", name])`. */
static void push_items(Writer *w, const Part *part, Node list, Node between)
{
    const Tree *t = w->tree;
    Node items[PARTS / 2];
    uint32_t count = 0;
    for (Node n = node_inner(t, list); n; n = node_next(t, n)) {
        if (count == PARTS / 2 || node_role(t, n) == ROLE_SPREAD)
            w->failed = true;
        else
            items[count++] = n;
    }
    while (count > 0 && !w->failed) {
        push(w, part, items[--count], (Str){0}, false);
        if (count && between) push(w, part, between, (Str){0}, false);
    }
}

/* The one letter that an argument is: "-", /-/g. */
static char letter_of(Names *names, Node n)
{
    Str s = names_string(names, n), code = node_text(names->tree, n);
    if (s.len == 1) return s.at[0];
    return !s.len && code.len >= 3 && code.at[0] == '/' && code.at[2] == '/' ? code.at[1] : 0;
}

/* The word list that a method stands in, of those that make texts of texts; WORDS_COUNT: in none. */
static WordList method_of(const Names *names, Node call)
{
    static const WordList lists[] = {WORDS_JOIN, WORDS_COMPUTE, WORDS_UPPER, WORDS_SUBSTITUTE, WORDS_APPEND};
    const Tree *t = names->tree;
    Node callee = node_slot(t, call, SLOT_A);
    if (node_role(t, callee) != ROLE_MEMBER) return WORDS_COUNT;
    Str name = node_text(t, node_slot(t, callee, SLOT_B));
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (language_has(names->language, lists[i], name)) return lists[i];
    return WORDS_COUNT;
}

static void push_call(Writer *w, const Part *part, Node call)
{
    const Tree *t = w->tree;
    Node object = node_unwrap(t, node_slot(t, node_slot(t, call, SLOT_A), SLOT_A)),
         arguments = node_slot(t, call, SLOT_B);
    Node first = node_unwrap(t, node_inner(t, arguments));
    Part other = *part;
    switch (method_of(w->names, call)) {
    case WORDS_JOIN:
        if (node_role(t, object) == ROLE_LIST)
            push_items(w, part, object, first);
        else if (node_role(t, first) == ROLE_LIST)
            push_items(w, part, first, object);
        else
            write_star(w);
        break;
    case WORDS_COMPUTE: push(w, part, object, (Str){0}, true); break;
    case WORDS_UPPER:
        other.upper = true;
        push(w, &other, object, (Str){0}, part->format);
        break;
    case WORDS_SUBSTITUTE:
        other.from = letter_of(w->names, first);
        other.to = letter_of(w->names, node_next(t, node_inner(t, arguments)));
        push(w, other.to ? &other : part, object, (Str){0}, part->format);
        break;
    case WORDS_APPEND:
        push_items(w, part, arguments, 0);
        push(w, part, object, (Str){0}, false);
        break;
    default: write_star(w);
    }
}

/* What a name is bound to, if by one thing alone. */
static void push_name(Writer *w, const Part *part, Node n)
{
    const Binding *b = names_binding(w->names, n), *older = b;
    while (older && (older = bindings_next(&w->names->bindings, older)))
        if (!older->members) break;
    bool alone = b && !older && b->value && !b->within && !b->members;
    if (alone && b->kind == BIND_PARAMETER) w->open = true;
    if (alone && (b->kind == BIND_PARAMETER || (b->kind == BIND_VALUE && b->source == b->value)))
        push(w, part, b->value, (Str){0}, part->format);
    else
        write_star(w);
}

static bool is_sum(const Names *names, Node n)
{
    Str operator= node_text(names->tree, node_slot(names->tree, n, SLOT_B));
    return node_role(names->tree, n) == ROLE_BINARY && language_has(names->language, WORDS_ADD, operator);
}

static void write_part(Writer *w, const Part *part)
{
    const Tree *t = w->tree;
    Node n = node_unwrap(t, part->node);
    if (!n) {
        write_text(w, part);
        return;
    }
    switch (node_role(t, n)) {
    case ROLE_STRING: push_string(w, part, n); break;
    case ROLE_CONCAT: push_items(w, part, n, 0); break;
    case ROLE_CALL: push_call(w, part, n); break;
    case ROLE_IDENTIFIER:
    case ROLE_MEMBER: push_name(w, part, n); break;
    case ROLE_BINARY:
        if (!is_sum(w->names, n))
            write_star(w);
        else if (language_has(w->names->language, WORDS_CONCAT, node_text(t, node_slot(t, n, SLOT_B)))) {
            push(w, part, node_slot(t, n, SLOT_C), (Str){0}, part->format);
            push(w, part, node_slot(t, n, SLOT_A), (Str){0}, part->format);
        } else
            push(w, part, node_slot(t, n, SLOT_A), (Str){0}, true); /* "%s_KEY" % name */
        break;
    default: write_star(w);
    }
}

Composed composed_of(Names *names, Node n)
{
    Writer w = {.names = names, .tree = names->tree};
    push(&w, &(Part){0}, n, (Str){0}, false);
    while (w.count && !w.failed) {
        Part part = w.parts[--w.count];
        write_part(&w, &part);
    }
    Str shape = arena_copy(names->arena, (Str){w.shape, w.len});
    bool good = !w.failed && (variable_is_shape(shape) || variable_is_spelled(shape));
    return (Composed){good ? shape : (Str){0}, w.open};
}

Node composed_whole(const Names *names, Node string)
{
    const Tree *t = names->tree;
    Node whole = string, n = node_parent(t, string);
    for (int i = 0; n && i < CLIMB; i++, n = node_parent(t, n)) {
        switch (node_role(t, n)) {
        case ROLE_WRAP:
        case ROLE_CONCAT:
        case ROLE_STRING: whole = n; break;
        case ROLE_BINARY:
            if (!is_sum(names, n)) return whole;
            whole = n;
            break;
        case ROLE_CALL:
            if (method_of(names, n) == WORDS_COUNT) return whole;
            whole = n;
            break;
        case ROLE_MEMBER:
        case ROLE_ARGUMENTS:
        case ROLE_HOLE:
        case ROLE_LIST: break;
        default: return whole;
        }
    }
    return whole;
}

Str composed_test(Arena *arena, Str text)
{
    bool begins = str_starts(text, STR("^"));
    Str word = str_from(text, begins);
    size_t len = 0;
    while (len < word.len && variable_is_capital(word.at[len])) len++;
    if (!begins && len < word.len) return (Str){0};
    bool head = begins || str_ends(word, STR("_")), tail = str_starts(word, STR("_"));
    if (head == tail || str_starts(word, STR("__"))) return (Str){0};
    Str shape =
        arena_cat(arena, tail ? STR("*") : (Str){0}, str_sub(word, 0, len), head ? STR("*") : (Str){0});
    return variable_is_shape(shape) ? shape : (Str){0};
}
