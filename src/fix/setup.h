/* setup.h - what a template sets up once for each file, such as a function that reads a variable
 *
 *     Setup setup = {0};
 *     refusal = setup_render(&setup, &renderer, first, before);
 *     ... render pieces with renderer.setup = &setup: each says what it calls ...
 *     setup_needs(&setup, renderer.called) are to be put into the file
 *
 * It goes by the template's name for it. Where the file has that name for something else, it gets a number: the file's
 * own `requireEnv` makes it `requireEnv2`. What an earlier run has put there is used again.
 */
#ifndef FIX_SETUP_H
#define FIX_SETUP_H

#include "fix/refusal.h"
#include "fix/template.h"

typedef struct {
    Str name;       /* what the file calls it */
    Str code;       /* to be put into the file; empty when it is there already */
    uint32_t calls; /* the others that it calls, a bit for each */
    bool always;    /* it has no name, so that nobody can call it */
} SetupPart;

typedef struct {
    SetupPart parts[TEMPLATE_SETUPS];
    uint32_t count;
} Setup;

struct Renderer;

/* Renders all of them for the file of `r`, in which `first` is the first literal that may be replaced: functions look
 * names up when they are called, other code calls by names that were bound before offset `before`. Returns why it
 * cannot be, or REFUSE_NOTHING. */
Refusal setup_render(Setup *setup, struct Renderer *r, Node first, uint32_t before);

/* Those that code needs which calls `called`, a bit for each: with what they call themselves. */
uint32_t setup_needs(const Setup *setup, uint32_t called);

/* Whether `given` is the template's name, or that with a number. */
bool setup_is_name(Str name, Str given);

#endif
