/* published.h - values that everybody can look up: keys of tutorials, defaults of generators, sample tokens
 *
 * They are data, grammars/published, which is read when there is a finding to say it of, and not before.
 */
#ifndef SCAN_RULES_PUBLISHED_H
#define SCAN_RULES_PUBLISHED_H

#include "scan/rules/format.h"
#include "syntax/data.h"

/* The code of the note that is due for a value: `published`, `development`; or empty. */
Str published_code(const Data *data, Str value, const Secret *secret);

/* What that note says: of these codes, and of `expired`, `unsigned`, `encrypted`. Empty when it says nothing. */
Str published_note(const Data *data, Str code);

#endif
