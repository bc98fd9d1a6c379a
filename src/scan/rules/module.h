/* module.h - which package an import asks for */
#ifndef SCAN_RULES_MODULE_H
#define SCAN_RULES_MODULE_H

#include "syntax/language.h"

/* The package as its own registry calls it, whatever the specifier has around its name: "name" of "npm:name@5" and of
 * "https://cdn.example/name@v5.1.0/index.ts", "name/part" of "npm:name@4/part". A path is given back as it is. */
Str module_package(const Language *l, Str specifier, Arena *arena);

#endif
