/* bind.h - how bindings are made, for the files that make them; see binding.h */
#ifndef SCAN_NAMES_TARGET_H
#define SCAN_NAMES_TARGET_H

#include "scan/names/names.h"

Binding *binding_add(Names *names, Binding binding);

/* Adds a binding for each name in a target: a name, a member, a pattern of them. */
void binding_target(Names *names, Node target, Binding b);

/* Fills in name, scope and members for a target such as app.config["X"]. */
void binding_name_member(Names *names, Binding *b);

/* A copy of the path with one part more. */
const Path *path_append(Arena *arena, const Path *path, Str part);

/* import.c: `import a.b`, `from m import x as y`, `import d, { x as y } from "m"`, `import * as n from "m"`,
 * `import r = require("m")`; and which bindings are imports, once all are there. */
void binding_imports(Names *names, Node n);
void binding_list_imports(Names *names);

/* hoist.c: the scope in which a declaration makes its name, in which a loop does, and the outer one in which code that
 * is not strict sees the function of a block, too (or 0); and whether the code at a node is strict. */
Node binding_scope(const Names *names, Node declaration);
Node binding_loop_scope(const Names *names, Node loop);
Node binding_outer_scope(const Names *names, Node function);
bool binding_is_strict(const Names *names, Node n);

/* hoist.c: sees whether all code of the text is strict. */
void binding_read_mode(Names *names);

/* write.c: a call that writes to members of an object. */
void binding_write(Names *names, Node call);

#endif
