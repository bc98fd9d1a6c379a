/* format_patterns.h - the shapes of secrets that can be told by their text alone, for syntax/regex.h
 *
 * Each begins with a literal or a look-behind and repeats possessively or a bounded number of times, so that no
 * text makes it slow: tests/unit/test_regex.c holds 300 KB of its own beginning against each.
 */
#ifndef SCAN_FORMAT_PATTERNS_H
#define SCAN_FORMAT_PATTERNS_H

#define FORMAT_BASE64URL "[A-Za-z0-9_-]"

/* A JSON Web Token (RFC 7515, compact): header, payload and signature; a JSON object in base64url begins with
 * `eyJ` when it is written as `{"`. Captures header and payload. The signature of `alg: none` is empty. */
#define FORMAT_PATTERN_JWT \
    "(?<!" FORMAT_BASE64URL ")(eyJ" FORMAT_BASE64URL "{8,}+)\\.(" FORMAT_BASE64URL "{2,}+)\\." FORMAT_BASE64URL "*+"

/* The lines around a private key in PEM form (RFC 7468, and the labels of OpenSSL and OpenSSH before it). Capture 1
 * is what stands between BEGIN (END) and PRIVATE, with the blank behind it: "", "RSA ", "ENCRYPTED ". */
#define FORMAT_PEM_LABEL "((?:(?!PRIVATE )[A-Z0-9]{1,16}+ ){0,3}+)PRIVATE KEY(?: BLOCK)?+-----"
#define FORMAT_PATTERN_PEM_BEGIN "-----BEGIN " FORMAT_PEM_LABEL
#define FORMAT_PATTERN_PEM_END "-----END " FORMAT_PEM_LABEL

#endif
