/* import.h - the names that imports make, and the modules that all names are taken from */
#ifndef SCAN_NAMES_IMPORT_H
#define SCAN_NAMES_IMPORT_H

#include "base/array.h"
#include "base/map.h"
#include "syntax/tree.h"

typedef struct Names Names;

/* `from m import *`, `export * from "m"`. */
typedef struct {
    Str module;
    Node place;
    const Map *brings; /* the names that it brings, once fix/stars.c has looked; NULL: any */
} ImportStar;

typedef struct {
    ARRAY(uint32_t) all; /* the bindings that imports of the top level make, by index */
    ARRAY(ImportStar) stars;
    bool looked; /* what the stars bring has been asked */
} Imports;

/* Adds those of `import a.b`, `from m import x as y`, `import d, { x as y } from "m"`, `import * as n from "m"`,
 * `import r = require("m")`. */
void import_bind(Names *names, Node n);

/* Takes over what the stars of another text bring, which has the same ones. */
void import_take_stars(Imports *imports, const Imports *from);

/* Lists which bindings are imports, once all are there. */
void import_list(Names *names);

/* Whether a value is a module that is asked for by a call, or a member of one: `require("m").x`. */
bool import_is_required(const Names *names, Node value);

#endif
