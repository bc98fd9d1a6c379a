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
    bool in_line;      /* more code stands on that line: `"""doc"""; x = 1` */
    bool open_line;    /* the text ends there without a line end: one has to be put in front */
    bool blank_before, blank_after;
} Anchor;

/* The place for imports, or with `setup` for what uses them, that must run before the top-level statement that holds
 * `first`. Imports go behind the first that stand without a blank line between them, set-up behind all of them. */
Anchor anchor_find(const Names *names, const Source *source, Node first, bool setup);

/* How a template's import is to be called at `at`, a literal of the file. */
typedef struct {
    Str name;      /* empty: it cannot be called there */
    Str statement; /* to be added, or empty when the file has it */
} ImportUse;

/* The file's own name for a dotted path at `at`, if an import that has run before offset `before` gives it one. */
bool import_present(Names *names, Str path, Node at, uint32_t before, Str *name);
ImportUse import_use(Names *names, const TemplateImport *import, Node at, uint32_t before, Arena *arena);

/* Ranks of what is put at one anchor. */
enum { RANK_BLANK_BEFORE, RANK_IMPORT, RANK_SETUP, RANK_BLANK_AFTER };

/* Adds the edits that put an import, or a set-up statement, at the anchor. False when it does not fit there. */
bool anchor_add(const Anchor *anchor, const Style *style, Str code, bool setup, uint16_t group, Arena *arena, EditList *edits);

#endif
