/* grammar.h - what the parser's tables say about a language, and what language.conf makes of it
 *
 * A grammar numbers its node kinds ("symbols") and the names of children ("fields"). grammar_open() gives every
 * named symbol ROLE_OTHER and every anonymous one ROLE_TOKEN, with no slots; the caller then fills both tables.
 * After that a Grammar does not change and may be shared by threads.
 *
 *     Grammar g;
 *     if (!grammar_open(STR("python"), &g, &arena)) ...;   // no such parser is linked in
 *     grammar_each_symbol(&g, take, &map);                 // name -> symbols; several may share a name
 *     g.role_of_symbol[symbol] = ROLE_CALL;
 *     g.slot_fields[symbol][0] = grammar_field(&g, STR("function"));
 */
#ifndef SYNTAX_GRAMMAR_H
#define SYNTAX_GRAMMAR_H

#include "base/arena.h"
#include "syntax/role.h"
#include "syntax/trait.h"
#include "text/quoting.h"

typedef struct {
    Str name; /* of the parser */
    const void *ts_language;
    uint8_t *role_of_symbol;     /* [symbol]: Role */
    uint16_t (*slot_fields)[3];  /* [symbol]: the fields of SLOT_A, SLOT_B, SLOT_C; 0 is none */
    uint32_t *traits_of_symbol;  /* [symbol]: a bit for each Trait */
    uint32_t symbol_count;
    Quoting quoting; /* how strings and comments are spelled; set by who reads the language */
} Grammar;

/* False when no parser of that name is linked in. The tables live in the arena. */
bool grammar_open(Str language_name, Grammar *g, Arena *arena);

/* Sets the parser's tables again in a copy of a Grammar from another run of the program. */
void grammar_link(Grammar *g);

/* Calls `each` for every symbol that a tree can show, once; `name` lives as long as the program. */
void grammar_each_symbol(const Grammar *g, void (*each)(void *context, uint16_t symbol, Str name, bool named),
                         void *context);

/* The number of a field, or 0. */
uint16_t grammar_field(const Grammar *g, Str name);

/* Whether nodes of that kind have the trait. */
static inline bool grammar_trait(const Grammar *g, uint16_t symbol, Trait trait)
{
    return symbol < g->symbol_count && (g->traits_of_symbol[symbol] >> trait & 1);
}

/* What the grammar calls a node kind: "call_expression", "=", "ERROR". */
Str grammar_symbol_name(const Grammar *g, uint16_t symbol);

#endif
