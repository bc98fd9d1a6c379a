#include "base/utf8.h"

/* Lengths by lead byte, and the second byte's bounds: table 3-7 of the Unicode standard. */
size_t utf8_next(Str s, size_t i, uint32_t *code)
{
    const unsigned char *at = (const unsigned char *)s.at + i;
    size_t left = s.len - i;
    unsigned char lead = at[0];
    *code = lead;
    if (lead < 0x80) return 1;
    size_t len = lead >= 0xc2 && lead <= 0xdf ? 2 : (lead & 0xf0) == 0xe0 ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
    if (len == 0 || left < len) return 0;
    unsigned char low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    unsigned char high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    if (at[1] < low || at[1] > high) return 0;
    *code = lead & (0x7fu >> len);
    for (size_t k = 1; k < len; k++) {
        if ((at[k] & 0xc0) != 0x80) return 0;
        *code = *code << 6 | (at[k] & 0x3f);
    }
    return len;
}

bool utf8_is_control(uint32_t code)
{
    static const struct {
        uint32_t first, last;
    } controls[] = {
        {0x00, 0x1f},     {0x7f, 0x9f},     {0x061c, 0x061c}, {0x200e, 0x200f},
        {0x2028, 0x202e}, {0x2066, 0x2069}, {0xfeff, 0xfeff},
    };
    for (size_t i = 0; i < sizeof controls / sizeof controls[0]; i++)
        if (code >= controls[i].first && code <= controls[i].last) return true;
    return false;
}

void utf8_add_visible(Buf *out, Str s, bool keep_tab)
{
    for (size_t i = 0; i < s.len;) {
        uint32_t code;
        size_t n = utf8_next(s, i, &code);
        if (n == 0) {
            buf_addf(out, "<%02X>", (unsigned char)s.at[i]);
            n = 1;
        } else if (!utf8_is_control(code) || (code == '\t' && keep_tab)) {
            buf_add(out, str_sub(s, i, i + n));
        } else if (code < 0x80) {
            buf_addc(out, '^');
            buf_addc(out, (char)(code ^ 0x40));
        } else {
            buf_addf(out, "<U+%04X>", code);
        }
        i += n;
    }
}
