/* render.h - a template's piece as code of one file, at one place */
#ifndef FIX_RENDER_H
#define FIX_RENDER_H

#include "fix/imports.h"
#include "fix/refusal.h"
#include "fix/setup.h"
#include "fix/layout/style.h"

typedef struct Renderer {
    Names *names;
    const Template *template;
    const Style *style;
    Blanks blanks;
    Str instead; /* the read that the code takes the place of: what that calls is called again; or empty */
    bool checked;  /* a checker of types looks at the file */
    bool untyped;  /* the code tells no types */
    bool deferred; /* the code looks names up when it is called */
    uint32_t anchor; /* where new imports stand */
    Arena *arena;
    const Setup *setup; /* what the template's set-up is called in this file */
    uint32_t called;    /* which parts of the set-up the rendered code calls, a bit for each; render() adds to it */
    ImportCalls *calls; /* the names that the rendered code uses; render() adds to them */
    ImportUses
        missing; /* the imports that the rendered code needs and the file lacks; render() adds to them */
} Renderer;

/* Renders a piece as it must be spelled at `at`, calling things by names that were bound before offset
 * `before`. `quote` is the quote to use, 0 for the file's. Returns why it cannot be, or REFUSE_NOTHING with
 * *code set. */
Refusal render(Renderer *r, const Piece *piece, Node at, uint32_t before, char quote, Str *code);

/* `code`, of role `role`, so that it can stand where `node` stands: in parentheses or apart from its
 * neighbours. */
Str render_in_place(const Tree *tree, const Language *language, Node node, Str code, Role role, Arena *arena);

/* A string of which [start, end) of the inside becomes `code`, of role `role`: `"Bearer " + code`. */
Str render_part(const Tree *tree, const Language *language, Node string, uint32_t start, uint32_t end, Str code,
                Role role, Arena *arena);

/* The literal, or the assertion around it that code which gives a text does not need: `"lit" as string`. */
Node render_place(const Names *names, Node literal);

/* The quote to use for what takes the literal's place: inside the hole of another string its own, or 0. */
char render_quote(const Names *names, Node literal);

#endif
