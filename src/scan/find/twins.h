/* twins.h - literals that are equal to one that was found, and texts that quote it */
#ifndef SCAN_FIND_TWINS_H
#define SCAN_FIND_TWINS_H

#include "scan/find/collector.h"

/* Adds the strings that have the value of a finding: when it goes, they go with it. */
void twins_collect(Collector *c);

/* Adds the comments and the longer strings that have it in them: they are told, and a person changes them. */
void twins_collect_quoted(Collector *c);

#endif
