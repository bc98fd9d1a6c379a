/* base64.h - base64 as in RFC 4648
 *
 * Decoding is strict: no white space, no characters of the other alphabet, exact padding, unused bits zero;
 * so every text that decodes is the one that encoding gives. Both append to `out`; a failed decode leaves
 * it as it was.
 */
#ifndef BASE_BASE64_H
#define BASE_BASE64_H

#include "base/str.h"

void base64_encode(Buf *out, Str bytes);    /* section 4, with padding */
bool base64_decode(Buf *out, Str text);     /* section 4, with padding */
bool base64_decode_url(Buf *out, Str text); /* section 5, without padding: the parts of a JWT (RFC 7515) */

#endif
