/* notes.h - what the parts of variables.c share: one text that is looked through */
#ifndef FIX_VARIABLES_NOTES_H
#define FIX_VARIABLES_NOTES_H

#include "fix/variables/variables.h"

typedef struct {
    Names *names;
    const Tree *tree;
    bool prefixes;  /* it imports what puts prefixes in front of names */
    bool mixes_env; /* a method puts the environment among settings: `settings.env()` */
    bool env;       /* the text has that word: no other speaks of the environment as a whole */
    bool thins;     /* it takes variables out of the environment whose names it computes */
    Node whole;     /* the last that was put together of several texts */
    Variables *found;
} VariablesReader;

/* The longest text of code that is looked through. */
enum { VARIABLES_LONGEST = 160 };

/* Notes a name, if it is one. */
void variables_add(VariablesReader *r, Str name, Node at, UhVariableUse use);

/* Notes the shape of names that code puts together, or one of those, if it is not empty. */
void variables_add_shape(VariablesReader *r, Str shape, Node at, UhVariableUse use);

/* Notes the names that a computed key may be, or that they may be any. */
void variables_add_computed(VariablesReader *r, Node key, Node at, UhVariableUse use);

/* All names below a node: keys, keywords, and texts that are spelled like names. */
bool variables_add_names(VariablesReader *r, Node below, UhVariableUse use);

/* Notes what a call reads, or what has a key that tells of it, by its prefix. */
void variables_read_prefix(VariablesReader *r, Node call);
void variables_read_prefix_key(VariablesReader *r, Node n);

/* Notes members of classes and enums, and small letters that code makes capitals of, as keys. */
void variables_read_members(VariablesReader *r);

/* Notes what the members of a class read that a reader decorates: `@acme.settings(prefix="APP")`. */
void variables_read_decorator(VariablesReader *r, Node decorator);

/* The value of a name that stands for one, else the expression itself. */
Node variables_value(VariablesReader *r, Node n);

/* Whether a node may be the environment as a whole, and what that says of names: false when it may be any. */
bool variables_may_be_whole(const Tree *tree, Node n);
bool variables_note_whole(VariablesReader *r, Node whole);

/* A string; an option that names variables (`envvar="X"`); a pair of an object. */
void variables_read_text(VariablesReader *r, Node n);
void variables_read_option(VariablesReader *r, Node n);
void variables_read_pair(VariablesReader *r, Node n);

#endif
