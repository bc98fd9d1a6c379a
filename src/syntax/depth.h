/* depth.h - whether more brackets are open at once than a parser should be given
 *
 * Brackets in comments, strings and regular expressions do not count; those in the holes of strings do. How a language
 * spells all these is told by its table (text/quoting.h). The look at the text is a coarse one: no tree is needed, text
 * between tags counts as code, and a mistake is over at the end of its line. It saves the parser work that it would
 * give up on. Nothing goes wrong when too few brackets are counted.
 */
#ifndef SYNTAX_DEPTH_H
#define SYNTAX_DEPTH_H

#include "text/quoting.h"

/* Whether more than `most` brackets are open at some place. */
bool depth_exceeds(const Quoting *quoting, Str text, uint32_t most);

#endif
