/* imports.h - which names new code may use for what it imports */
#ifndef FIX_IMPORTS_H
#define FIX_IMPORTS_H

#include "fix/template.h"

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
    RefKind kind;
} ImportCall;

typedef ARRAY(ImportCall) ImportCalls;


/* Whether the name means that at `at`: nothing else, and by an import that has run before. What is set up has one
 * meaning, which it has at the top of the file. */
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

#endif
