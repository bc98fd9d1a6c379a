/* setup.h - the statements that a template puts into a file once, such as a function that reads a variable
 *
 *     Setup setup = {0};
 *     refusal = setup_render(&setup, &renderer, own, first, before);
 *     ... render the pieces with renderer.setup = &setup; renderer.called then says which statements they call ...
 *     needs = setup_needs(&setup, renderer.called);   // these statements have to be put into the file
 *
 * A statement defines a name, which the template chooses. If the file uses that name for something else, a number is
 * added: `requireEnv` becomes `requireEnv2`. If an earlier run has put the statement into the file, it is used again.
 * A set of statements is a number: bit i is set when parts[i] belongs to the set.
 */
#ifndef FIX_SETUP_H
#define FIX_SETUP_H

#include "fix/refusal.h"
#include "fix/template.h"

typedef struct {
    Str name;       /* what the file calls it */
    Str code;       /* to be put into the file; empty when it is there already */
    uint32_t calls; /* the set of other statements that it calls */
    bool always;    /* it defines no name, so it is needed whatever is called */
} SetupPart;

typedef struct {
    SetupPart parts[TEMPLATE_SETUPS];
    uint32_t count;
} Setup;

struct Renderer;

/* Renders all statements for the file of `r`. Each name that a statement uses must have the template's meaning where
 * the statement runs. A function is called for the first time where `first` stands, the first literal that may be
 * replaced. Other statements run at once, so that they see only what is bound before the offset `before`.
 * Returns REFUSE_NOTHING, or why the statements cannot stand in this file.
 * `own`, which may be empty, is a function of the file to call in their place: setup_has_reader() has to hold then, and
 * only PIECE_TEXT may be rendered. */
Refusal setup_render(Setup *setup, struct Renderer *r, Str own, Node first, uint32_t before);

/* Whether the code that reads a text calls one function that is set up, and nothing else of the template's, so that a
 * function of the file may take its place. */
bool setup_has_reader(const Template *t);

/* The set of statements that code needs which calls the set `called`: those, what they call, and so on. */
uint32_t setup_needs(const Setup *setup, uint32_t called);

/* Whether `given` is the name that a template chose, or that name with a number: `requireEnv`, `requireEnv2`. */
bool setup_is_name(Str name, Str given);

#endif
