/* findings.h - all findings of one text
 *
 * Three ways lead to a literal: a sink that it reaches (CONFIDENCE_SINK), its own format (CONFIDENCE_FORMAT), and a
 * name that it is bound to (CONFIDENCE_NAME). Each literal is kept once, under the strongest.
 */
#ifndef SCAN_FIND_FINDINGS_H
#define SCAN_FIND_FINDINGS_H

#include "scan/find/finding.h"

/* Finds everything in one text, sorted by where it stands; each literal once. `reached` are the members of
 * this module that reach a sink elsewhere; may be NULL. `takes_doubtful`: see detector_run(). */
void findings_read(Findings *findings, Names *names, const Reaches *reached, bool takes_doubtful);

#endif
