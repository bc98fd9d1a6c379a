/* unhardcode_language.h - what is known of a language beside its grammar, for whoever looks for files of it
 *
 * A part of unhardcode.h. All of it stands in grammars/<language>/language.conf. Lists end with what is empty; all
 * lives as long as the engine.
 */
#ifndef UNHARDCODE_LANGUAGE_H
#define UNHARDCODE_LANGUAGE_H

#include <stdbool.h>
#include <stddef.h>

typedef struct UhEngine UhEngine;

/* Where a manifest has that value at that key, files whose names leave it open are modules of that kind. */
typedef struct {
    const char *file, *key, *value, *kind; /* "package.json", "type", "module", "esm" */
} UhModuleSign;

typedef struct {
    const char *title; /* for people: "Python" */
    const char *load_before, *load_behind; /* a command that starts a program with the variables of a file, around the
                                            * file's path; "" for none */
    bool load_sourced;                     /* the shell reads it, which looks for a name without a slash in PATH */

    bool dotted; /* modules are named by names with dots between, and dots in front; else by paths of files */
    const char *const *module_endings;   /* what follows a module's name in the path of its file: ".py", "/index.js" */
    const char *const *package_files;    /* how the names of files begin that stand for their folder: "__init__." */
    const char *const *compiled_endings; /* of what a compiler makes of a file with one of the other endings */
    const char *const *compiled_marks;   /* what only a compiler writes into them */
    const char *const *source_maps;      /* how the last line begins of a file that was made from another */
    const char *const *output_folders;   /* names of folders for what compilers make: "dist" */
    const char *const *output_maybe;     /* that are such folders where the same file is below a root folder: "lib" */
    const char *const *output_keys;      /* where a manifest names files in them: "main" */
    const char *const *root_folders;     /* "src/": how names of modules may begin, below a folder above the file */
    const char *const *root_marks;       /* "@/": what stands for such folders */

    const UhModuleSign *module_signs;
    const char *const *kind_endings; /* names of files that leave nothing open end so: ".mjs" */
    const char *compiler;            /* the file that tells how modules are compiled; "" for none */
    const char *const *checkers;     /* files that say whether a checker of types looks at the code */
    const char *compiled;            /* the kind that they are then, when what is made of them cannot wait */
} UhLanguage;

/* Whether files of such a name are of a built-in language. */
bool uh_language_has(const char *path);

/* The language of a file of that name; NULL when it is none that is known, or cannot be read. */
const UhLanguage *uh_engine_language(const UhEngine *engine, const char *path);

typedef struct {
    const char *at; /* does not end in NUL */
    size_t len;
    bool alone; /* it takes nothing from another language */
} UhLanguageName;

/* The built-in languages, sorted; empty behind the last. */
UhLanguageName uh_language_name(size_t i);

#endif
