/* linkage.h - how a language's files use each other: kinds of modules, how modules are named, when imports run
 *
 * Read from the lines of language.conf whose first word begins with `module-`, and `face` lines:
 *
 *     module-kind     esm imports waits .mjs .mts  # a kind of module; its words are told below
 *     module-kind     commonjs usual .cjs .cts
 *     module-global   commonjs require exports     # names that such a file has, and no other
 *     module-manifest package.json type module esm # that value at that key of that file means that kind
 *     module-compiler tsconfig.json commonjs       # its modules are of that kind, where that file makes them so
 *     module-checker  tsconfig.json jsconfig.json  # files that say whether a checker of types looks at its code
 *     module-names    path                         # how imports name modules: by a `path` of files, or `dotted`
 *     module-imports  hoisted                      # imports run before all other code of a file; else `in-order`
 *     face            esm javascript.mjs           # the file of a template for a kind of module,
 *     face            any python.py                # for a language without kinds,
 *     face            other javascript.deno.js esm # for another runtime, in modules of that kind,
 *     face            strict python.strict.py      # for --strict
 *
 * A kind's words: `imports`: a file with a statement that imports or exports is one; `usual`: so is one that says
 * nothing; `waits`: code at its top level may wait; endings of files that are of the kind whatever stands in them.
 */
#ifndef SYNTAX_LINKAGE_H
#define SYNTAX_LINKAGE_H

#include "base/arena.h"
#include "base/array.h"
#include "base/conf.h"

typedef ARRAY(Str) Strs;

typedef struct {
    Str name;
    Strs endings, globals;
    bool imports, usual, waits;
} ModuleKind;

typedef struct {
    Str file, key, value, kind;
} ModuleSign;

typedef struct {
    Str word; /* the name of a kind, or one of the words above */
    Str file; /* below templates/<store>/ */
    Str kind; /* of `other` */
} Face;

typedef struct {
    ARRAY(ModuleKind) kinds; /* none: all files are alike */
    ARRAY(ModuleSign) signs;
    Str compiler, compiled; /* of a `module-compiler` line, or empty */
    Strs checkers;          /* of a `module-checker` line */
    bool dotted, hoisted;
    ARRAY(Face) faces;
} Linkage;

/* Whether a line is one of those. */
bool linkage_has(Str word);

/* Reads one; what an older language has of the kind or face is replaced. */
bool linkage_read(Linkage *l, Conf *c, Arena *arena, Error *error);

/* The kind of that name, that a file's name says, that statements say, or that has the word as a name; NULL: none. */
const ModuleKind *linkage_kind(const Linkage *l, Str name);
const ModuleKind *linkage_kind_of_path(const Linkage *l, Str path);
const ModuleKind *linkage_kind_with_imports(const Linkage *l);
const ModuleKind *linkage_kind_with_global(const Linkage *l, Str word);

/* The kind of files that say nothing; NULL for a language without kinds. */
const ModuleKind *linkage_usual(const Linkage *l);

/* The face of that word; NULL: none. Of a kind, NULL: for a language without kinds. */
const Face *linkage_face(const Linkage *l, Str word);
Str linkage_face_of(const Linkage *l, const ModuleKind *kind);

#endif
