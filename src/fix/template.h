/* template.h - the code that somebody would have written: a file under templates/<store>/
 *
 * A template is real source of the target language:
 *
 *     # about: read from HashiCorp Vault          what `unhardcode templates` prints
 *     # needs: acme-client                        what has to be installed
 *     # env: VAULT_ADDR VAULT_TOKEN               what has to be set
 *     # async: yes                                its pieces need `await`
 *     # stores: elsewhere                         the program reads from a store that somebody else fills
 *     # stores: file                              the value goes to a private file whose path the variable holds
 *     # where: acme.config                        for files that read their variables so, and in no other way
 *     # values: path={{project}} mount=secret     its blanks besides {{name}} and {{file}}, see blanks.h
 *     # place: Vault: {{name}} of {{path}}        where it reads a value, for people
 *     # put: acme write {{path}} {{name}}=-       the command that puts a value there, read from standard input, and
 *                                                 nothing else out; several such lines are one command
 *
 *     import os                                   imports: done unless the file has them
 *
 *     vault = ...                                 set-up: done once per file. A comment right above that tells types
 *                                                 (JSDoc) goes with it to files that have such
 *
 *     secret = vault.read("{{name}}")             the pieces that replace literals
 *     secret_bytes = ...
 *     secret_b64 = ...                            the same for values that are stored as base64
 *     secret_bytes_b64 = ...
 *     secret_missing = ...                        what ends the program in place of a value that is not there:
 *                                                 `read || secret_missing`. Without it such reads are replaced
 *
 * The last three may stand once in a file of their own, `store`, for all languages.
 */
#ifndef FIX_TEMPLATE_H
#define FIX_TEMPLATE_H

#include "fix/blanks.h"
#include "scan/find/detector.h"
#include "syntax/parse.h"

/* The most statements that may be set up: `calls` of setup.h has a bit for each. */
enum { TEMPLATE_SETUPS = 32 };

typedef enum { PIECE_TEXT, PIECE_BYTES, PIECE_TEXT_B64, PIECE_BYTES_B64, PIECE_MISSING, PIECE_COUNT } PieceKind;

/* What a name in a piece stands for. */
typedef enum {
    REF_IMPORT, /* what the template imports, or a member of it: `os` and `os.environ` are two */
    REF_GLOBAL, /* what the language gives everywhere: `process` */
    REF_SETUP   /* what the template's set-up defines */
} RefKind;

typedef struct {
    uint32_t start, end; /* in the piece's text */
    Str path;            /* "os.environ" */
    RefKind kind;
    uint32_t index; /* of the import that its root comes from, or of the set-up */
} TemplateRef;

/* A type with what ties it to the code before it: ` -> str`. */
typedef struct {
    uint32_t start, end; /* in the piece's text */
} TemplateMark;

typedef struct {
    Str text;                /* empty: the template has no such piece */
    Str types;               /* of a set-up: the comment above it that tells a checker its types, or empty */
    Str name;                /* what a set-up statement defines, as the template calls it, or empty */
    Role role;               /* of the whole expression */
    ARRAY(TemplateRef) refs; /* an outer one stands before those inside it */
    ARRAY(TemplateMark) marks; /* types that it tells, in a language that does without; in order */
} Piece;

typedef struct {
    Str statement; /* the whole import, as the template spells it */
    Str name;      /* the name that it binds */
    Str module;    /* the dotted path that the name stands for */
    bool required; /* by a call, and not by a statement that imports */
} TemplateImport;

typedef struct {
    Str store; /* "vault" */
    Str needs, env;
    Str where; /* then what it imports or makes is the file's own, and never added */
    bool async, in_file, elsewhere;
    Str nameless; /* empty, or the place of a piece that does not tell which value it reads, and what is wrong */
    bool asks; /* it has other blanks than {{name}} and {{file}} */
    ARRAY(TemplateImport) imports;
    ARRAY(Piece) setup;
    Piece pieces[PIECE_COUNT];
} Template;

/* Whether a place of a piece's text is in a type that may be left out. */
bool template_is_type(const Piece *piece, uint32_t at);

/* The global that the code which the template sets up reads a value from, as it calls it: `process`. Empty when it sets
 * nothing up, or reads from what it imports. */
Str template_global(const Template *t);

/* Reads a template; its strings live on the arena, or are slices of `text`. The parser's tree is lost. */
bool template_read(Template *t, Str path, Str text, const Detector *detector, Parser *parser, Arena *arena,
                   Error *error);

/* Reads a built-in one for script/freeze.c: what template_read() then takes stands first on the arena. */
bool template_freeze(Str path, const Detector *detector, Parser *parser, Arena *arena, Error *error);

/* A name that code of this template, or like it, reads from the store. */
typedef struct {
    Str name;
    Node at;
} TemplateRead;

typedef ARRAY(TemplateRead) TemplateReads;

/* template_reads.c: adds those of a text. */
void template_reads(const Template *t, Names *names, Arena *arena, TemplateReads *reads);

/* The value of a header comment such as "about", or empty. The comments are those of the template's language. */
Str template_header(const Quoting *quoting, Str text, Str key);

/* The first {{word}} of its code that is none of these blanks, nor {{name}} or {{file}}; empty without one. */
Str template_unknown(const Template *t, const BlankList *own);

/* The lines of a header comment, joined by blanks, in whichever file of the store's folder has it; the files that a
 * user gave come alone when there are such. Empty without one. */
Str template_says(const Data *data, Str store, Str key, Arena *arena);

#endif
