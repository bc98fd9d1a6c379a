/* named.h - literals that only a name speaks for */
#ifndef SCAN_FIND_NAMED_H
#define SCAN_FIND_NAMED_H

#include "scan/find/collector.h"

/* Adds what names say: first with `strong`, which are names such as `jwt_secret`, so that a weak one such as `key` does
 * not decide what a strong one can tell. */
void named_collect(Collector *c, bool strong);

/* Adds arguments that often are keys, and often are not. */
void named_collect_hints(Collector *c);

#endif
