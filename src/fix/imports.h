/* imports.h - where new imports and set-up go, and which names they may use
 *
 * Python's order of a file: byte order mark, hashbang, coding line, header comments, docstring, `__future__`
 * imports, imports, code. JavaScript's: hashbang, header comments, directives, imports or requires, code.
 */
#ifndef FIX_IMPORTS_H
#define FIX_IMPORTS_H

#include "fix/style.h"
#include "fix/template.h"
#include "text/edit.h"

/* The place behind which imports are put. */
typedef struct {
    uint32_t offset;
    bool in_line;                   /* more code stands on that line: `"""doc"""; x = 1` */
    bool open_line;                 /* the text ends there without a line end: one has to be put in front */
    bool blank_before, blank_after; /* an import wants an empty line there */
    uint32_t blank_lines;           /* how many follow already */
} Anchor;

/* The place for imports, or with `setup` for what uses them, that must run before the top-level statement
 * that holds `first`. Imports go behind the first that stand without a blank line between them, set-up behind
 * all that stand before the first definition. */
Anchor anchor_find(const Names *names, const Source *source, Node first, bool setup);

/* How a template's import is to be called at `at`, a literal of the file. */
typedef struct {
    Str name;       /* empty: it cannot be called there */
    Str statement;  /* to be added, or empty when the file has it */
    uint32_t order; /* which of the template's imports it is */
} ImportUse;

typedef ARRAY(ImportUse) ImportUses;

/* What a template's code calls something in this file, and what it means by that. */
typedef struct {
    Str name, path;
    bool global; /* the language gives it everywhere */
} ImportCall;

typedef ARRAY(ImportCall) ImportCalls;


/* Whether the name means that at `at`: nothing else, and by an import that has run before. */
bool import_means(Names *names, const ImportCall *call, Node at);

/* The file's own name for a dotted path at `at`, if an import that has run before offset `before` gives it
 * one. */
bool import_present(Names *names, Str path, Node at, uint32_t before, Str *name);

/* The import, or other statement, behind offset `from` that takes all names of a module and may give `name` another
 * meaning at `at`; or 0. */
Node import_hides(const Names *names, Str name, uint32_t from, Node at);

/* For which code an import is: names may be used that were bound before offset `before`, a new import would stand at
 * `anchor`. With `deferred`, code that looks the name up later: an import that the file does by itself behind `before`
 * would give the name once more before anything has used it, so another one is taken. */
typedef struct {
    uint32_t before, anchor;
    bool deferred;
} ImportPlace;

ImportUse import_use(Names *names, const TemplateImport *import, Node at, const ImportPlace *place, Arena *arena);

/* Puts code at an anchor. An import is one line; a set-up has empty lines on both sides. What has the lower
 * order, the place in the template, comes first. False when it does not fit there. */
typedef struct {
    Str code;
    uint32_t order;
    bool setup;
    uint32_t gap; /* empty lines around a set-up */
    uint32_t group;
} Insertion;

bool anchor_add(const Anchor *anchor, const Style *style, const Insertion *what, Arena *arena,
                EditList *edits);

#endif
