#include "base/conf.h"

Conf conf_open(Str path, Str text) { return (Conf){.path = path, .rest = text}; }

bool conf_fail(const Conf *c, Error *error, const char *format, ...)
{
    if (error->text.len) return false;
    va_list args;
    va_start(args, format);
    if (c->path.len) buf_addf(&error->text, STR_FMT ":%u: ", STR_ARG(c->path), c->line);
    buf_addv(&error->text, format, args);
    va_end(args);
    return false;
}

/* Cuts a quoted word off `line`, which starts behind the opening quote. */
static bool quoted(Conf *c, Str *line, Str *word, Error *error)
{
    ptrdiff_t end = str_find_char(*line, '"');
    if (end < 0) return conf_fail(c, error, "a quote is not closed");
    *word = str_sub(*line, 0, (size_t)end);
    *line = str_from(*line, (size_t)end + 1);
    return true;
}

static bool split(Conf *c, Str line, Error *error)
{
    c->count = 0;
    for (;;) {
        line = str_trim(line);
        if (line.len == 0 || line.at[0] == '#') return true;
        if (c->count == CONF_WORDS) return conf_fail(c, error, "more than %d words", CONF_WORDS);
        Str *word = &c->words[c->count++];
        if (line.at[0] == '"') {
            line = str_from(line, 1);
            if (!quoted(c, &line, word, error)) return false;
        } else {
            *word = str_word(&line);
        }
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
