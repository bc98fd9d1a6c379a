/* called.h - what the variable of a finding is to be called */
#ifndef SCAN_FIND_CALLED_H
#define SCAN_FIND_CALLED_H

#include "scan/find/collector.h"

/* The variable of the environment: what the code reads already, else what names the value, else what such values are
 * called (`default` lines), which makes the finding `unnamed`. `rule` found it; `wanted` is the name of the setting, or
 * empty. */
Str called_variable(Collector *c, Finding *f, const Rule *rule, Str wanted);

/* What such values are called that nothing names. */
Str called_by_default(Collector *c, Finding *f, const Rule *rule);

#endif
