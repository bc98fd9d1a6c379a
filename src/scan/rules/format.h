/* format.h - secrets that their own text gives away: private keys in PEM form and JSON Web Tokens
 *
 * A format is read, never guessed from a pattern: a key has a BEGIN line, a body of base64 and the END line that
 * goes with it; a token's parts are decoded, and its header is a JSON object that names an algorithm. Every text
 * is read once from left to right, so that no text makes it slow. The formats of other tokens are patterns in
 * grammars/rules.
 */
#ifndef SCAN_RULES_FORMAT_H
#define SCAN_RULES_FORMAT_H

#include "base/str.h"

typedef enum {
    FORMAT_NONE,
    FORMAT_PRIVATE_KEY, /* PEM, or the base64 of PEM: a body and the END of the same label */
    FORMAT_PUBLIC,      /* a public key, a certificate, or a token that is made for browsers: no secret */
    FORMAT_JWT          /* three parts, header and payload are JSON objects; or JWE, five parts */
} Format;

typedef struct {
    Format format;
    uint32_t start, end; /* where it stands in the value */
    Str payload;        /* of a JWT: the second part, as it is spelled */
    int64_t expires;    /* seconds since 1970; 0: never, or not known */
    bool is_unsigned;   /* `alg` is `none`, or there is no signature */
    bool is_encrypted;  /* a JWE */
    bool is_encoded;    /* the base64 of PEM */
} Secret;

/* The first secret in a value. */
Secret format_of(Str value);

#endif
