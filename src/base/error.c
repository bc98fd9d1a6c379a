#include "base/error.h"

/* Whether it was set now; the first one is kept. */
__attribute__((format(printf, 2, 0))) static bool set(Error *e, const char *format, va_list args)
{
    bool first = e->text.len == 0;
    if (first) buf_addv(&e->text, format, args);
    return first;
}

bool error_set(Error *e, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    set(e, format, args);
    va_end(args);
    return false;
}

bool error_set_errno(Error *e, int number, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    if (set(e, format, args)) buf_addf(&e->text, ": %s", strerror(number));
    va_end(args);
    return false;
}

bool error_set_stale(Error *e, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    if (set(e, format, args)) e->stale = true;
    va_end(args);
    return false;
}

void error_clear(Error *e)
{
    buf_clear(&e->text);
    e->stale = false;
}
