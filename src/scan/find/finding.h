/* finding.h - a literal that should not be in the code, and why */
#ifndef SCAN_FIND_FINDING_H
#define SCAN_FIND_FINDING_H

#include "scan/flow/hit.h"
#include "scan/names/names.h"
#include "scan/names/value.h"
#include "scan/rules/format.h"

typedef enum { CONFIDENCE_NAME, CONFIDENCE_FORMAT, CONFIDENCE_SINK } Confidence;

typedef struct {
    Node literal; /* what is replaced: a STRING, a CONCAT or a chain of + */
    Confidence confidence;
    Hit hit;      /* the fallback it stands in, if any */
    Str rule, kind;
    Str name;      /* as the code calls it; may be empty */
    Str env;       /* the variable that the value should be read from */
    Str shape;     /* see line_shape.h; asked for by the caller's filter alone */
    Value value;   /* what the literal evaluates to */
    Secret secret; /* what the format of its value tells */
    uint32_t part_start, part_end; /* the part of value.bytes that is the secret; both 0: all of it */
    bool asked;    /* a function of the program is asked for env already */
    bool unnamed;  /* env is only what such values are called: others have a better claim to it */
    bool readable; /* value is known */
    bool weak;
    bool echo;     /* found since its value is a key elsewhere in the text */
    bool quoted;   /* a comment or a longer string has the value in it */
    bool muted;    /* not wanted: neither told nor fixed */
    bool stands_in;   /* it stands in for what may be given otherwise, and is computed before that is known */
    bool doubtful; /* by name alone, and the name or the value could be something harmless */
} Finding;

/* The member of a module, in dotted form, that reaches a sink: of another module, seen from here; or of this
 * one, seen from elsewhere (then `module` is empty). */
typedef struct {
    Str module, member;
    Str rule, kind;
    bool stands_in; /* only when there is no other value: see Finding */
} Reach;

typedef ARRAY(Reach) Reaches;

/* A comment where a finding stands that is to silence a rule which does not exist. */
typedef struct {
    uint32_t at; /* where the comment begins */
    Str rule;
} LostMark;

typedef struct {
    Finding *at;
    uint32_t len, cap;
    ARRAY(LostMark) lost;
    Reaches reaches; /* what of other modules reaches a sink here */
    const char *missing; /* why something may be missing, or NULL */
} Findings;

#endif
