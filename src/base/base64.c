#include "base/base64.h"

static const char standard[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
static const char url[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

void base64_encode(Buf *out, Str bytes)
{
    const unsigned char *at = (const unsigned char *)bytes.at;
    buf_reserve(out, (bytes.len + 2) / 3 * 4);
    for (size_t i = 0; i < bytes.len; i += 3) {
        size_t n = bytes.len - i < 3 ? bytes.len - i : 3;
        uint32_t three = (uint32_t)at[i] << 16;
        if (n > 1) three |= (uint32_t)at[i + 1] << 8;
        if (n > 2) three |= at[i + 2];
        char four[4] = {standard[three >> 18], standard[three >> 12 & 63], '=', '='};
        if (n > 1) four[2] = standard[three >> 6 & 63];
        if (n > 2) four[3] = standard[three & 63];
        buf_add(out, (Str){four, 4});
    }
}

/* Decodes 2 to 4 characters without padding; the bits that no byte takes must be zero. */
static bool decode_group(Buf *out, Str group, const char *alphabet)
{
    uint32_t bits = 0;
    for (size_t i = 0; i < 4; i++) {
        const char *hit = i < group.len ? memchr(alphabet, group.at[i], 64) : alphabet;
        if (!hit) return false;
        bits = bits << 6 | (uint32_t)(hit - alphabet);
    }
    char three[3] = {(char)(bits >> 16), (char)(bits >> 8), (char)bits};
    size_t n = group.len - 1;
    for (size_t i = n; i < 3; i++)
        if (three[i]) return false;
    buf_add(out, (Str){three, n});
    return true;
}

static bool decode(Buf *out, Str text, const char *alphabet)
{
    size_t before = out->len;
    bool ok = text.len % 4 != 1;
    for (size_t i = 0; ok && i < text.len; i += 4) ok = decode_group(out, str_sub(text, i, i + 4), alphabet);
    if (!ok) {
        out->len = before;
        if (out->at) out->at[before] = 0;
    }
    return ok;
}

bool base64_decode(Buf *out, Str text)
{
    if (text.len % 4) return false;
    size_t padding = str_ends(text, STR("==")) ? 2 : str_ends(text, STR("=")) ? 1 : 0;
    return decode(out, str_sub(text, 0, text.len - padding), standard);
}

bool base64_decode_url(Buf *out, Str text) { return decode(out, text, url); }
