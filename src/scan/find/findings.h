/* findings.h - all findings of one text
 *
 * The room scan/find. In: the names of one text, with the rules. Out: the literals that are secrets, what each is
 * called, and how sure that is. It sees all other rooms of scan, and neither templates nor files.
 *
 * Three ways lead to a literal: it reaches a sink (CONFIDENCE_SINK), its own text has the format of a secret
 * (CONFIDENCE_FORMAT), or only the name that it is bound to says so (CONFIDENCE_NAME). Each literal is kept once,
 * under the strongest of the three.
 */
#ifndef SCAN_FIND_FINDINGS_H
#define SCAN_FIND_FINDINGS_H

#include "scan/find/finding.h"

/* Finds everything in one text, sorted by where it stands; each literal once. `reached` are the members of
 * this module that reach a sink elsewhere; may be NULL. `takes_doubtful`: see detector_run(). */
void findings_read(Findings *findings, Names *names, const Reaches *reached, bool takes_doubtful);

#endif
