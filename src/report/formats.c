#include "report/formats.h"

/* Sorted by name. */
static const ReportFormat *const formats[] = {&report_json, &report_text};

enum { FORMATS = sizeof formats / sizeof *formats };

const ReportFormat *formats_at(size_t i) { return i < FORMATS ? formats[i] : NULL; }

const ReportFormat *formats_get(Str name)
{
    for (size_t i = 0; i < FORMATS; i++)
        if (str_eqz(name, formats[i]->name)) return formats[i];
    return NULL;
}
