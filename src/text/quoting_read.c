/* quoting_read.c - the lines of language.conf that say how strings are spelled */
#include "text/quoting.h"

/* A mark as it is meant: without the backslash in front. */
static Str mark_of(Str word) { return word.len > 1 && word.at[0] == '\\' ? str_from(word, 1) : word; }

static bool has_holes(const Conf *c)
{
    return c->count == 5 && str_eqz(c->words[2], "holes") && c->words[3].len && c->words[4].len;
}

static void add_mark(Quoting *q, QuotingMark mark, Arena *arena)
{
    *array_add(arena, &q->marks) = mark;
    for (uint32_t i = q->marks.len - 1; i && q->marks.at[i - 1].mark.len < mark.mark.len; i--) {
        q->marks.at[i] = q->marks.at[i - 1];
        q->marks.at[i - 1] = mark;
    }
}

static bool read_string(Quoting *q, const Conf *c, Arena *arena, Error *error)
{
    bool holes = has_holes(c);
    if (c->count != 2 && !holes) return conf_fail(c, error, "a string has a mark, and perhaps `holes OPEN CLOSE`");
    QuotingMark m = {.mark = mark_of(c->words[1])};
    if (!m.mark.len) return conf_fail(c, error, "an empty mark");
    if (holes) m.hole = c->words[3], m.hole_end = c->words[4];
    add_mark(q, m, arena);
    return true;
}

static bool read_prefix(Quoting *q, const Conf *c, Arena *arena, Error *error)
{
    Str letter = c->words[1], what = c->words[2];
    bool holes = has_holes(c);
    QuotingPrefix p = {.raw = str_eqz(what, "raw"), .bytes = str_eqz(what, "bytes"), .none = str_eqz(what, "none")};
    if (!(p.raw || p.bytes || p.none || holes || str_eqz(what, "text")))
        return conf_fail(c, error, "a prefix is `raw`, `bytes`, `text`, `none` or `holes OPEN CLOSE`");
    if (letter.len != 1 || letter.at[0] < 'a' || letter.at[0] > 'z') return conf_fail(c, error, "not a small letter");
    p.letter = letter.at[0];
    if (holes) p.hole = c->words[3], p.hole_end = c->words[4];
    *array_add(arena, &q->prefixes) = p;
    return true;
}

static const char names[] = "abfnrtv\\'\"", means[] = "\a\b\f\n\r\t\v\\'\"";

char quoting_letter(uint32_t c)
{
    const char *at = c && c < ' ' ? strchr(means, (int)c) : NULL;
    return at ? names[at - means] : 0;
}

/* What the letters mean in C. */
static bool read_simple(Quoting *q, const Conf *c, Error *error)
{
    for (size_t i = 0; i < c->words[2].len; i++) {
        char letter = c->words[2].at[i];
        const char *at = letter ? strchr(names, letter) : NULL;
        if (!at) return conf_fail(c, error, "no escape of C: `%c`", letter);
        q->escapes[(unsigned char)letter] = (QuotingEscape){.kind = ESCAPE_BYTE, .value = (uint8_t)means[at - names]};
    }
    return true;
}

static bool has_word(const Conf *c, uint32_t from, const char *word)
{
    for (uint32_t i = from; i < c->count; i++)
        if (str_eqz(c->words[i], word)) return true;
    return false;
}

static bool read_digits(Quoting *q, const Conf *c, Error *error)
{
    Str letter = c->words[2], digits = c->words[c->count > 3 ? 3 : 2];
    bool octal = str_eqz(c->words[1], "octal");
    if (octal) digits = letter;
    bool good = digits.len == 1 && digits.at[0] > '0' && digits.at[0] < '9';
    if (!good || (!octal && (letter.len != 1 || (unsigned char)letter.at[0] >= QUOTING_LETTERS)))
        return conf_fail(c, error, "`octal DIGITS` or `hex LETTER DIGITS`");
    QuotingEscape e = {.kind = octal ? ESCAPE_OCTAL : ESCAPE_HEX, .value = (uint8_t)(digits.at[0] - '0'),
                       .text = has_word(c, 3, "text"), .braces = has_word(c, 3, "braces"),
                       .pairs = has_word(c, 3, "pairs"), .byte = has_word(c, 3, "byte")};
    if (!octal) q->escapes[(unsigned char)letter.at[0]] = e;
    for (char digit = '0'; octal && digit < '8'; digit++) q->escapes[(unsigned char)digit] = e;
    return true;
}

static bool read_escape(Quoting *q, const Conf *c, Arena *arena, Error *error)
{
    (void)arena;
    Str what = c->words[1], letter = c->words[2];
    if (str_eqz(what, "simple")) return read_simple(q, c, error);
    if (str_eqz(what, "hex") || str_eqz(what, "octal")) return read_digits(q, c, error);
    if (str_eqz(what, "named") && letter.len == 1 && (unsigned char)letter.at[0] < QUOTING_LETTERS) {
        q->escapes[(unsigned char)letter.at[0]] = (QuotingEscape){.kind = ESCAPE_NAMED, .text = true};
        return true;
    }
    q->keeps_backslash = str_eqz(letter, "keeps");
    if (!str_eqz(what, "other") || !(q->keeps_backslash || str_eqz(letter, "drops")))
        return conf_fail(c, error, "an escape is `simple`, `hex`, `octal`, `named`, or `other keeps` or `drops`");
    return true;
}

static bool read_returns(Quoting *q, const Conf *c, Arena *arena, Error *error)
{
    (void)arena;
    static const char *const words[] = {
        [RETURNS_KEPT] = "kept", [RETURNS_LINE_FEED] = "line-feed", [RETURNS_DROPPED] = "dropped"};
    for (uint32_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (!str_eqz(c->words[1], words[i])) continue;
        q->returns = (QuotingReturns)i;
        return true;
    }
    return conf_fail(c, error, "what is read as CR is `line-feed`, `dropped` or `kept`");
}

static bool read_comment(Quoting *q, const Conf *c, Arena *arena, Error *error)
{
    QuotingComment comment = {mark_of(c->words[1]), c->count > 2 ? c->words[2] : (Str){0}};
    if (!comment.open.len) return conf_fail(c, error, "an empty mark");
    *array_add(arena, &q->comments) = comment;
    return true;
}

static bool read_pattern(Quoting *q, const Conf *c, Arena *arena, Error *error)
{
    if (c->words[1].len != 1) return conf_fail(c, error, "a pattern's mark is one character");
    q->pattern.mark = c->words[1].at[0];
    for (uint32_t i = 2; i < c->count; i++) *array_add(arena, &q->pattern.words) = c->words[i];
    return true;
}

static const struct QuotingLine {
    const char *word;
    uint32_t words; /* the fewest on the line */
    bool (*read)(Quoting *, const Conf *, Arena *, Error *);
} lines[] = {{"comment", 2, read_comment}, {"escape", 3, read_escape}, {"pattern", 2, read_pattern},
             {"prefix", 3, read_prefix}, {"returns", 2, read_returns}, {"string", 2, read_string}};

static const struct QuotingLine *find_line(Str word)
{
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        if (str_eqz(word, lines[i].word)) return &lines[i];
    return NULL;
}

bool quoting_has(Str word) { return find_line(word) != NULL; }

bool quoting_read(Quoting *q, const Conf *line, Arena *arena, Error *error)
{
    const struct QuotingLine *known = find_line(line->words[0]);
    if (!known || line->count < known->words) return conf_fail(line, error, "the line is too short");
    return known->read(q, line, arena, error);
}

static bool has_mark(const Quoting *q, const QuotingMark *mark)
{
    for (uint32_t i = 0; i < q->marks.len; i++)
        if (str_eq(q->marks.at[i].mark, mark->mark)) return true;
    return false;
}

static bool has_prefix(const Quoting *q, const QuotingPrefix *prefix)
{
    for (uint32_t i = 0; i < q->prefixes.len; i++)
        if (q->prefixes.at[i].letter == prefix->letter) return true;
    return false;
}

static bool has_comment(const Quoting *q, const QuotingComment *comment)
{
    for (uint32_t i = 0; i < q->comments.len; i++)
        if (str_eq(q->comments.at[i].open, comment->open)) return true;
    return false;
}

static bool is_same_escape(const QuotingEscape *a, const QuotingEscape *b)
{
    return a->kind == b->kind && a->value == b->value && a->text == b->text && a->braces == b->braces &&
           a->pairs == b->pairs && a->byte == b->byte;
}

void quoting_merge(Quoting *q, const Quoting *other, Arena *arena)
{
    bool first = !q->marks.len;
    for (uint32_t i = 0; i < other->marks.len; i++)
        if (!has_mark(q, &other->marks.at[i])) add_mark(q, other->marks.at[i], arena);
    for (uint32_t i = 0; i < other->prefixes.len; i++)
        if (!has_prefix(q, &other->prefixes.at[i])) *array_add(arena, &q->prefixes) = other->prefixes.at[i];
    for (uint32_t i = 0; i < other->comments.len; i++)
        if (!has_comment(q, &other->comments.at[i])) *array_add(arena, &q->comments) = other->comments.at[i];
    for (size_t i = 0; i < QUOTING_LETTERS; i++)
        if (first) q->escapes[i] = other->escapes[i];
        else if (!is_same_escape(&q->escapes[i], &other->escapes[i]))
            q->escapes[i].kind = q->escapes[i].kind && other->escapes[i].kind ? ESCAPE_NAMED : ESCAPE_OTHER;
}
