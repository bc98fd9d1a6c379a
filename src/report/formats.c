#include "report/formats.h"

#include "report/format_rows.h" /* from meson.build: FORMAT(json) FORMAT(text) */

#define FORMAT(name) extern const ReportFormat report_##name;
FORMAT_ROWS
#undef FORMAT

#define FORMAT(name) &report_##name,
static const ReportFormat *const formats[] = {FORMAT_ROWS};
#undef FORMAT

enum { FORMATS = sizeof formats / sizeof *formats };

const ReportFormat *formats_at(size_t i) { return i < FORMATS ? formats[i] : NULL; }

const ReportFormat *formats_get(Str name)
{
    for (size_t i = 0; i < FORMATS; i++)
        if (str_eqz(name, formats[i]->name)) return formats[i];
    return NULL;
}
