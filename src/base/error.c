#include "base/error.h"

bool error_set(Error *e, const char *format, ...)
{
    if (e->text.len) return false;
    va_list args;
    va_start(args, format);
    buf_addv(&e->text, format, args);
    va_end(args);
    return false;
}

bool error_set_errno(Error *e, int number, const char *format, ...)
{
    if (e->text.len) return false;
    va_list args;
    va_start(args, format);
    buf_addv(&e->text, format, args);
    va_end(args);
    buf_addf(&e->text, ": %s", strerror(number));
    return false;
}

bool error_set_stale(Error *e, const char *format, ...)
{
    if (e->text.len) return false;
    va_list args;
    va_start(args, format);
    buf_addv(&e->text, format, args);
    va_end(args);
    e->stale = true;
    return false;
}

void error_clear(Error *e)
{
    buf_clear(&e->text);
    e->stale = false;
}
