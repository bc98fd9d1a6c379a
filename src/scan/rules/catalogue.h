/* catalogue.h - what can be found, and what there is to say about it: for people, not for a scan */
#ifndef SCAN_RULES_CATALOGUE_H
#define SCAN_RULES_CATALOGUE_H

#include "scan/rules/rules.h"

typedef struct {
    Str name;
    Str message;
    Strs kinds; /* sorted */
} CatalogueRule;

typedef struct {
    ARRAY(CatalogueRule) rules; /* sorted by name */
    RuleSet common;             /* grammars/rules */
} Catalogue;

/* What a rule of the user's own says, which has no `rule` line. */
#define CATALOGUE_OWN_RULE "the configuration says that this is a secret: whoever reads the code knows it"

/* Reads every language's data; one that cannot be read is left out, and *error says why. What it points to is on the
 * arena or belongs to the data. */
bool catalogue_read(Catalogue *c, const LanguageEndings *languages, const Data *data, Arena *arena, Error *error);

/* The section `[word]` of grammars/explain, without the empty lines around it; empty when there is none. */
Str catalogue_explain(const Data *data, Str word);

#endif
