/* import.h - the names that imports make */
#ifndef SCAN_NAMES_IMPORT_H
#define SCAN_NAMES_IMPORT_H

#include "scan/names/names.h"

/* Adds those of `import a.b`, `from m import x as y`, `import d, { x as y } from "m"`, `import * as n from "m"`,
 * `import r = require("m")`. */
void import_bind(Names *names, Node n);

/* Lists which bindings are imports, once all are there. */
void import_list(Names *names);

/* Whether a value is a module that is asked for by a call, or a member of one: `require("m").x`. */
bool import_is_required(const Names *names, Node value);

#endif
