#include "syntax/grammar.h"

#include <parsers.h> /* PARSERS(X): X(name) for each, written by grammars/meson.build */
#include <tree_sitter/api.h>

#define X(name) const TSLanguage *tree_sitter_##name(void);
PARSERS(X)
#undef X

typedef struct {
    const char *name;
    const TSLanguage *(*language)(void);
} Linked;

static const Linked linked[] = {
#define X(name) {#name, tree_sitter_##name},
    PARSERS(X)
#undef X
};

static const Linked *linked_find(Str name)
{
    for (size_t i = 0; i < sizeof linked / sizeof *linked; i++)
        if (str_eqz(name, linked[i].name)) return &linked[i];
    return NULL;
}

bool grammar_open(Str language_name, Grammar *g, Arena *arena)
{
    const Linked *l = linked_find(language_name);
    if (!l) return false;
    const TSLanguage *language = l->language();
    uint32_t count = ts_language_symbol_count(language);
    *g = (Grammar){.name = language_name, .ts_language = language, .symbol_count = count};
    g->role_of_symbol = arena_new(arena, count);
    g->slot_fields = arena_new(arena, count * sizeof *g->slot_fields);
    g->traits_of_symbol = arena_new(arena, count * sizeof *g->traits_of_symbol);
    for (uint32_t s = 0; s < count; s++)
        g->role_of_symbol[s] =
            ts_language_symbol_type(language, (TSSymbol)s) == TSSymbolTypeRegular ? ROLE_OTHER : ROLE_TOKEN;
    return true;
}

void grammar_link(Grammar *g) { g->ts_language = linked_find(g->name)->language(); }

void grammar_each_symbol(const Grammar *g, void (*each)(void *context, uint16_t symbol, Str name, bool named),
                         void *context)
{
    for (uint32_t s = 1; s < g->symbol_count; s++) { /* 0 is the end of the text */
        TSSymbolType type = ts_language_symbol_type(g->ts_language, (TSSymbol)s);
        if (type != TSSymbolTypeRegular && type != TSSymbolTypeAnonymous) continue;
        each(context, (uint16_t)s, grammar_symbol_name(g, (uint16_t)s), type == TSSymbolTypeRegular);
    }
}

uint16_t grammar_field(const Grammar *g, Str name)
{
    return name.len ? ts_language_field_id_for_name(g->ts_language, name.at, (uint32_t)name.len) : 0;
}

Str grammar_symbol_name(const Grammar *g, uint16_t symbol)
{
    return str_of(ts_language_symbol_name(g->ts_language, symbol));
}
