#include "app/cli/say.h"

#include "base/utf8.h"

#include <unistd.h>

#define ERASE_LINE "\r\x1b[K"

static void put(Buf *line)
{
    ssize_t ignored = write(STDERR_FILENO, line->at, line->len); /* there is nobody left to tell */
    (void)ignored;
    buf_clear(line);
}

void say(const char *format, ...)
{
    Buf text = {0}, line = {0};
    va_list args;
    va_start(args, format);
    buf_addv(&text, format, args);
    va_end(args);
    buf_addz(&line, "unhardcode: ");
    utf8_add_visible(&line, buf_str(&text), false);
    buf_addc(&line, '\n');
    put(&line);
    buf_clear(&text);
}

bool say_error(Error *error)
{
    bool is_set = say_failure(error);
    error_clear(error);
    return is_set;
}

bool say_failure(const Error *error)
{
    if (error->text.len) say(STR_FMT, STR_ARG(buf_str(&error->text)));
    return error->text.len > 0;
}

void say_progress(const char *format, ...)
{
    Buf line = {0};
    va_list args;
    buf_addz(&line, ERASE_LINE);
    va_start(args, format);
    if (format) buf_addv(&line, format, args);
    va_end(args);
    put(&line);
}
