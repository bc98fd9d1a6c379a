/* depth.h - whether more brackets are open at once than a parser should be given
 *
 * What stands in comments, strings, templates and regular expressions opens nothing. The look at the text is a coarse
 * one: no tree is needed, text between tags counts as code, and a mistake is over at the end of its line. It saves the
 * parser work that it would give up on; nothing is wrong when it counts too little.
 */
#ifndef SYNTAX_DEPTH_H
#define SYNTAX_DEPTH_H

#include "base/str.h"

typedef enum { DEPTH_HASH, DEPTH_SLASHES } DepthComments; /* what begins one */

bool depth_exceeds(Str text, DepthComments comments, uint32_t most);

#endif
