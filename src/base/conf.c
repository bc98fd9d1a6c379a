#include "base/conf.h"

Conf conf_open(Str path, Str text) { return (Conf){.path = path, .rest = text}; }

static void add_place(const Conf *c, uint32_t word, Error *error)
{
    size_t column = word < c->count ? (size_t)(c->words[word].at - c->start) + 1 : 1;
    if (c->path.len) buf_addf(&error->text, STR_FMT ":%u:%zu: ", STR_ARG(c->path), c->line, column);
}

bool conf_fail(const Conf *c, Error *error, const char *format, ...)
{
    if (error->text.len) return false;
    va_list args;
    va_start(args, format);
    add_place(c, 0, error);
    buf_addv(&error->text, format, args);
    va_end(args);
    return false;
}

bool conf_fail_at(const Conf *c, uint32_t word, Error *error, const char *format, ...)
{
    if (error->text.len) return false;
    va_list args;
    va_start(args, format);
    add_place(c, word, error);
    buf_addv(&error->text, format, args);
    va_end(args);
    return false;
}

static bool is_blank(char c) { return (unsigned char)c <= ' '; }

/* A start of the program with rules of the user reads some hundred lines. */
static bool split(Conf *c, Str line, Error *error)
{
    c->count = 0;
    c->start = line.at;
    if (line.len == 0) return true;
    const char *at = line.at, *end = at + line.len;
    for (;; c->count++) {
        while (at < end && is_blank(*at)) at++;
        if (at == end || *at == '#') return true;
        if (c->count == CONF_WORDS) return conf_fail(c, error, "more than %d words", CONF_WORDS);
        bool quoted = *at == '"';
        const char *start = at += quoted;
        if (quoted) at = memchr(start, '"', (size_t)(end - start));
        if (!at) return conf_fail(c, error, "a quote is not closed");
        while (!quoted && at < end && !is_blank(*at)) at++;
        c->words[c->count] = (Str){start, (size_t)(at - start)};
        at += quoted;
    }
}

bool conf_next(Conf *c, Error *error)
{
    while (c->rest.len) {
        Str line = str_cut(&c->rest, '\n');
        c->line++;
        if (!split(c, line, error)) return false;
        if (c->count) return true;
    }
    return false;
}
