/* sink.h - the literals that reach a sink: arguments of calls, settings, members that are assigned */
#ifndef SCAN_FIND_SINK_H
#define SCAN_FIND_SINK_H

#include "scan/find/collector.h"

/* Adds what calls are given. */
void sink_collect_calls(Collector *c);

/* Adds what settings, keys and members are; after the calls, since a call knows better what a value is for. */
void sink_collect_settings(Collector *c);

#endif
