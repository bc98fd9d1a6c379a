/* exported.h - the literals of this module that reach a sink in another file, by what it exports */
#ifndef SCAN_FIND_EXPORTED_H
#define SCAN_FIND_EXPORTED_H

#include "scan/find/collector.h"

/* `reached`: the members of this module that reach a sink elsewhere. */
void exported_collect(Collector *c, const Reaches *reached);

#endif
