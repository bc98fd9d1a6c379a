#include "scan/names/value.h"

/* Fewer characters make no part of a key. */
enum { PART = 4 };

/* How often `"a" * 32` has its text; 1 when that is no number. */
static size_t repeats(Str number)
{
    size_t n = 0;
    for (size_t i = 0; i < number.len && number.len < 9; i++) {
        if (number.at[i] < '0' || number.at[i] > '9') return 1;
        n = n * 10 + (size_t)(number.at[i] - '0');
    }
    return n ? n : 1;
}

bool value_is_partial(const Tree *t, Node n, const Language *language)
{
    size_t length = 0;
    if (node_role(t, n) == ROLE_STRING) {
        length = node_end(t, n) - node_start(t, n) - 2;
        for (Node c = node_first(t, n); c; c = node_next(t, c))
            if (node_role(t, c) == ROLE_HOLE) length -= node_end(t, c) - node_start(t, c);
        return length >= PART;
    }
    Str operator= node_text(t, node_slot(t, n, SLOT_B));
    bool joins = node_role(t, n) == ROLE_CONCAT ||
                 (node_role(t, n) == ROLE_BINARY && language_has(language, WORDS_ADD, operator));
    size_t times = 1;
    for (Node c = joins ? node_inner(t, n) : 0; c; c = node_next(t, c)) {
        if (node_role(t, c) == ROLE_STRING) length += node_end(t, c) - node_start(t, c) - 2;
        else if (language_has(language, WORDS_REPEAT, operator)) times = repeats(node_text(t, c));
    }
    return length * times >= PART;
}

/* How a part of a literal is spelled in the file itself. */
static Str spelled(const Tree *t, Node n) { return str_sub(t->coding.bytes, node_start(t, n), node_end(t, n)); }

/* Whether what is spelled there means characters that are not known. */
static bool is_unknown(const Tree *t, Str text)
{
    Charset charset = t->coding.charset;
    if (charset == CHARSET_UTF8) return false;
    for (size_t i = 0; i < text.len; i++)
        if ((unsigned char)text.at[i] >= 0x80 && !coding_char(charset, (unsigned char)text.at[i])) return true;
    return false;
}

/* A join that is being read, and the literal that it puts between its items. */
typedef struct {
    Node call, list, separator;
    Str between;
    bool begun; /* an item has been read */
} Join;

typedef ARRAY(Join) Joins;

/* The value as far as it is read. */
typedef struct {
    const Quoting *quoting;
    Charset charset; /* of the file */
    char *out;
    size_t len;
} Decoder;

static Decoder decoder_of(const Names *names, size_t room)
{
    return (Decoder){.quoting = &names->language->grammar.quoting, .charset = names->tree->coding.charset,
                     .out = arena_new(names->arena, room + 1)};
}

static bool decode(Decoder *d, const Quoted *s) { return quoting_value(d->quoting, s, d->charset, d->out, &d->len); }

/* A string with holes that is being read: what is left of its body. */
typedef struct {
    Node string;
    Quoted left;
} Template;

typedef ARRAY(Template) Templates;

/* Appends what stands before `end`, an offset in the file, of the innermost string with holes. */
static bool read_chunk(Templates *templates, Decoder *d, const Tree *t, uint32_t end)
{
    Quoted *left = &templates->at[templates->len - 1].left, chunk = *left;
    size_t length = (size_t)(t->coding.bytes.at + end - left->body.at);
    chunk.body = str_sub(left->body, 0, length);
    left->body = str_from(left->body, length);
    return decode(d, &chunk);
}

/* Ends the strings that `n` is behind, and passes over a hole. */
static bool step_template(Templates *templates, Decoder *d, const Tree *t, Node n)
{
    while (templates->len && n >= t->at[templates->at[templates->len - 1].string].after) {
        Str left = templates->at[templates->len - 1].left.body;
        if (left.len && !read_chunk(templates, d, t, (uint32_t)(left.at + left.len - t->coding.bytes.at)))
            return false;
        templates->len--;
    }
    Template *last = templates->len ? &templates->at[templates->len - 1] : NULL;
    if (!last || node_role(t, n) != ROLE_HOLE || node_parent(t, n) != last->string) return true;
    if (!read_chunk(templates, d, t, node_start(t, n))) return false;
    last->left.body = str_from(last->left.body, node_end(t, n) - node_start(t, n));
    return true;
}

/* Appends the value of one string; of one with holes, what is in them follows. */
static bool read_string(Templates *templates, Decoder *d, const Names *names, Node n, Value *value)
{
    const Tree *t = names->tree;
    Quoted s;
    if (!quoting_split(d->quoting, spelled(t, n), &s)) return false;
    value->unknown |= is_unknown(t, s.body) && (!s.bytes || t->coding.charset >= CHARSET_DOUBLE);
    value->is_bytes |= s.bytes;
    if (!node_child(t, n, ROLE_HOLE)) return decode(d, &s);
    *array_add(names->arena, templates) = (Template){n, s};
    return true;
}

/* A separator of a few bytes stands for each item, which has two quotes. */
enum { JOIN_GROWTH = 12 };

/* Begins a join: reads its separator, which in the source may stand behind the items. */
static bool open_join(Joins *joins, const Names *names, Node n, Value *value)
{
    const Tree *t = names->tree;
    Join join = {.call = n, .between = STR(",")};
    if (!literal_join(t, n, &join.list, &join.separator)) return true;
    if (join.separator) {
        Decoder d = decoder_of(names, QUOTING_GROWTH * (node_end(t, join.separator) - node_start(t, join.separator)));
        if (!read_string(NULL, &d, names, join.separator, value)) return false;
        join.between = (Str){d.out, d.len};
    }
    *array_add(names->arena, joins) = join;
    return true;
}

/* Puts the separator in front of an item of the innermost join, and ends the joins that `n` is behind. */
static void step_join(Joins *joins, Decoder *d, const Tree *t, Node n)
{
    while (joins->len && n >= t->at[joins->at[joins->len - 1].call].after) joins->len--;
    Join *join = joins->len ? &joins->at[joins->len - 1] : NULL;
    if (!join || node_parent(t, n) != join->list || node_role(t, n) == ROLE_COMMENT) return;
    if (join->begun) {
        memcpy(d->out + d->len, join->between.at, join->between.len);
        d->len += join->between.len;
    }
    join->begun = true;
}

/* Whether a body means what it spells, character by character: most do. */
static bool is_plain(const Quoted *s)
{
    for (size_t i = 0; i < s->body.len; i++) {
        char c = s->body.at[i];
        if (c == '\\' || c == '\r' || (s->doubles && (c == s->hole.at[0] || c == s->hole_end.at[0]))) return false;
    }
    return true;
}

/* The value of one string that means what it spells: a piece of the file. */
static bool read_plain(const Names *names, Node n, Value *value)
{
    const Tree *t = names->tree;
    Quoted s;
    if (node_role(t, n) != ROLE_STRING || t->coding.charset != CHARSET_UTF8) return false;
    if (node_child(t, n, ROLE_HOLE)) return false;
    if (!quoting_split(&names->language->grammar.quoting, spelled(t, n), &s) || !is_plain(&s)) return false;
    *value = (Value){.bytes = s.body, .is_bytes = s.bytes};
    return true;
}

bool value_read(const Names *names, Node n, Value *value)
{
    const Tree *t = names->tree;
    if (!literal_is(names, n)) return false;
    if (read_plain(names, n, value)) return true;
    size_t growth = node_role(t, n) == ROLE_STRING ? QUOTING_GROWTH : JOIN_GROWTH;
    Decoder d = decoder_of(names, growth * (node_end(t, n) - node_start(t, n)));
    Joins joins = {0};
    Templates templates = {0};
    *value = (Value){0};
    for (Node c = n; c < t->at[n].after; c++) {
        if (!step_template(&templates, &d, t, c)) return false;
        step_join(&joins, &d, t, c);
        if (node_role(t, c) == ROLE_CALL && !open_join(&joins, names, c, value)) return false;
        bool is_separator = joins.len && joins.at[joins.len - 1].separator == c;
        if (node_role(t, c) != ROLE_STRING || is_separator) continue;
        if (!read_string(&templates, &d, names, c, value)) return false;
    }
    if (!step_template(&templates, &d, t, t->at[n].after)) return false;
    value->bytes = (Str){d.out, d.len};
    return true;
}

bool value_read_lines(const Names *names, Node list, Value *value)
{
    const Tree *t = names->tree;
    char *out = arena_new(names->arena, (size_t)(node_end(t, list) - node_start(t, list)) * JOIN_GROWTH + 1);
    size_t len = 0;
    for (Node c = node_first(t, list); c; c = node_next(t, c)) {
        Value item;
        if (node_role(t, c) == ROLE_COMMENT) continue;
        Node inner = c;
        while (node_role(t, inner) == ROLE_WRAP) inner = node_inner(t, inner);
        if (!value_read(names, inner, &item)) return false;
        if (item.bytes.len) memcpy(out + len, item.bytes.at, item.bytes.len);
        len += item.bytes.len;
        out[len++] = '\n';
    }
    *value = (Value){.bytes = {out, len}};
    return true;
}
