/* option.h - options of a command line: what a program takes when the user gives none
 *
 * `option` rules of the language say which calls declare one. Names are compared without dashes and cases.
 */
#ifndef SCAN_FLOW_OPTION_H
#define SCAN_FLOW_OPTION_H

#include "scan/names/names.h"

/* The index + 1 of the newest default of an option of that name in names->options, or 0. */
uint32_t option_find(Names *names, Str name);

#endif
