/* names_read.h - finds all bindings of a text, in one sweep over its tree */
#ifndef SCAN_NAMES_NAMES_READ_H
#define SCAN_NAMES_NAMES_READ_H

#include "scan/names/names.h"

void names_read(Names *names, const Language *language, const RuleSet *rules, const Tree *tree, Arena *arena);

#endif
