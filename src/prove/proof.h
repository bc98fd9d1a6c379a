/* proof.h - what makes a planned fix trustworthy, looked at in the text that it would make
 *
 * The planner's own words are not taken for it: the text before and the text after are parsed anew, and every check
 * compares what stands in them.
 *
 *     Proof proof = {.before = &before, .after = &after, .names = &names_of_after, .result = planned, ...};
 *     proof_file(&proof, bytes_before, bytes_after);
 *     for each fixed finding: proof_finding(&proof, i);
 *     use(proof.checks);
 */
#ifndef PROVE_PROOF_H
#define PROVE_PROOF_H

#include "fix/question.h"
#include "fix/template.h"
#include "fix/variables.h"
#include "prove/scopes.h"
#include "text/source.h"
#include "unhardcode.h"

typedef ARRAY(TemplateImport) ProofImports;

typedef struct {
    const Tree *before, *after;
    Names *old_names, *names; /* of the two trees */
    const UhResult *result; /* of `before` */
    ProofImports imports;   /* what the code of templates means by a name */
    Source source;          /* of `after` */
    Scopes scopes;          /* of `after` */
    Map literals;           /* values that stand in `after` -> offset + 1 of the last; made when first needed */
    bool has_literals;
    Questions questions;    /* of `before` */
    Variables variables; /* of `before`; read when first needed */
    bool has_variables;
    Arena *arena;
    ARRAY(UhCheck) checks;
} Proof;

/* What holds for the file: it parses, its tree is the same, no other byte changed, it is written as before. */
void proof_file(Proof *p, Str before, Str after);

/* What holds for one fixed finding: its value is what is stored, the new code reads that, its names mean what the
 * template means by them, the value is gone, and no other code asks whether the variable is set. */
void proof_finding(Proof *p, size_t finding);

/* Adds a check; the detail is put together as printf does. */
void proof_add(Proof *p, const char *check, size_t finding, bool holds, const char *detail, ...)
    __attribute__((format(printf, 5, 6)));

/* The edit that the finding stands in, and where its new text is; NULL when there is none. */
const UhEdit *proof_edit(const Proof *p, size_t finding, uint32_t *start, uint32_t *end);

/* The line of an offset in `after`. */
uint32_t proof_line(Proof *p, uint32_t offset);

/* ---- proof_names.c */

/* Reads the scopes of `after`, and tells what in it may bind names unseen. */
void proof_scopes(Proof *p);

/* The names that the finding's edit brings mean what the template means by them. */
void proof_names(Proof *p, size_t finding);

/* ---- proof_tree.c */

typedef struct {
    uint32_t nodes; /* outside of the edits */
    bool same;
    uint32_t where; /* in the text before: the first that differs */
} ProofTrees;

/* Whether all nodes that no edit touches are of the same kinds, in the same order, where the edits moved them. */
ProofTrees proof_trees(const Tree *before, const Tree *after, const UhResult *result);

#endif
