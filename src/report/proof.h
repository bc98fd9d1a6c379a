/* proof.h - what was proved of planned fixes, as text and as JSON */
#ifndef REPORT_PROOF_H
#define REPORT_PROOF_H

#include "base/array.h"
#include "unhardcode.h"

typedef struct {
    uint32_t line, column;
    Str rule, name, reason, advice; /* reason and advice of one that is not fixed */
    Str moved_to;
    bool fixed;
} ProofFinding;

typedef struct {
    Str check, detail;
    size_t finding;
    bool holds, unseen; /* as in UhCheck */
} ProofCheck;

/* What was proved of one file. */
typedef struct {
    Str path;
    ARRAY(ProofFinding) findings;
    ARRAY(ProofCheck) checks; /* in any order */
} ProofFile;

typedef ARRAY(ProofFile) ProofFiles;

typedef struct {
    uint32_t fixes, good; /* of which all checks hold */
    uint32_t refused;     /* findings that are not fixed */
    uint32_t failed;      /* checks that do not hold */
} ProofSum;

/* Copies a proof of `text` to the arena. */
ProofFile report_proof(Arena *arena, Str path, Str text, const UhProof *proof);

ProofSum report_proof_sum(const ProofFiles *files);

void report_proof_text(const ProofFiles *files, bool summary, Buf *out);
void report_proof_json(const ProofFiles *files, Buf *out);

#endif
