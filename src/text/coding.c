#include "text/coding.h"

#include "base/utf8.h"

#include <stdlib.h>

/* Names without `-` and `_`, in small letters; sorted. From Python's Lib/encodings/aliases.py. */
static const struct CharsetName {
    const char *name;
    Charset charset;
} names[] = {
    {"1252", CHARSET_CP1252},          {"646", CHARSET_ASCII},           {"8859", CHARSET_LATIN1},
    {"ansix3.41968", CHARSET_ASCII},   {"ascii", CHARSET_ASCII},         {"big5", CHARSET_DOUBLE},
    {"big5hkscs", CHARSET_DOUBLE},     {"big5tw", CHARSET_DOUBLE},       {"chinese", CHARSET_DOUBLE},
    {"cp037", CHARSET_FOREIGN},        {"cp1026", CHARSET_FOREIGN},      {"cp1140", CHARSET_FOREIGN},
    {"cp1252", CHARSET_CP1252},        {"cp273", CHARSET_FOREIGN},       {"cp424", CHARSET_FOREIGN},
    {"cp500", CHARSET_FOREIGN},        {"cp65001", CHARSET_UTF8},        {"cp819", CHARSET_LATIN1},
    {"cp875", CHARSET_FOREIGN},        {"cp932", CHARSET_KANA},          {"cp936", CHARSET_DOUBLE},
    {"cp949", CHARSET_DOUBLE},         {"cp950", CHARSET_DOUBLE},        {"gb18030", CHARSET_DOUBLE},
    {"gbk", CHARSET_DOUBLE},           {"hkscs", CHARSET_DOUBLE},        {"hz", CHARSET_FOREIGN},
    {"hzgb", CHARSET_FOREIGN},         {"hzgb2312", CHARSET_FOREIGN},    {"iso88591", CHARSET_LATIN1},
    {"iso885915", CHARSET_LATIN9},     {"isoir100", CHARSET_LATIN1},     {"isolatin1", CHARSET_LATIN1},
    {"johab", CHARSET_DOUBLE},         {"l1", CHARSET_LATIN1},           {"l9", CHARSET_LATIN9},
    {"latin", CHARSET_LATIN1},         {"latin1", CHARSET_LATIN1},       {"latin9", CHARSET_LATIN9},
    {"mbcs", CHARSET_OTHER},           {"ms932", CHARSET_KANA},          {"ms936", CHARSET_DOUBLE},
    {"ms949", CHARSET_DOUBLE},         {"ms950", CHARSET_DOUBLE},        {"mskanji", CHARSET_KANA},
    {"punycode", CHARSET_FOREIGN},     {"shiftjis", CHARSET_KANA},       {"shiftjis2004", CHARSET_KANA},
    {"shiftjisx0213", CHARSET_KANA},   {"sjis", CHARSET_KANA},           {"sjis2004", CHARSET_KANA},
    {"sjisx0213", CHARSET_KANA},       {"u7", CHARSET_FOREIGN},          {"u8", CHARSET_UTF8},
    {"uhc", CHARSET_DOUBLE},           {"unicodeescape", CHARSET_FOREIGN}, {"usascii", CHARSET_ASCII},
    {"utf", CHARSET_UTF8},             {"utf7", CHARSET_FOREIGN},        {"utf8", CHARSET_UTF8},
    {"utf8sig", CHARSET_UTF8},         {"windows1252", CHARSET_CP1252},
};

static int compare_name(const void *key, const void *entry)
{
    return strcmp(key, ((const struct CharsetName *)entry)->name);
}

Charset charset_named(Str name)
{
    static const Str ends[] = {STR_INIT("unix"), STR_INIT("dos"), STR_INIT("mac")}; /* what Emacs adds */
    static const Str foreign[] = {STR_INIT("utf16"), STR_INIT("utf32"), STR_INIT("iso2022"), STR_INIT("rawunicode")};
    char plain[32];
    size_t len = 0;
    for (size_t i = 0; i < name.len && len + 1 < sizeof plain; i++) {
        char c = name.at[i];
        if (c != '-' && c != '_') plain[len++] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
    }
    Str s = {plain, len};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (str_ends(s, ends[i])) s.len -= ends[i].len;
    for (size_t i = 0; i < sizeof foreign / sizeof *foreign; i++)
        if (str_starts(s, foreign[i])) return CHARSET_FOREIGN;
    plain[s.len] = 0;
    const struct CharsetName *found =
        bsearch(plain, names, sizeof names / sizeof *names, sizeof *names, compare_name);
    return found ? found->charset : CHARSET_OTHER;
}

uint32_t coding_char(Charset charset, unsigned char byte)
{
    static const uint16_t cp1252[32] = { /* 0x80 to 0x9f; 0 is undefined */
        0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
        0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
        0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};
    static const struct {
        unsigned char byte;
        uint16_t code;
    } latin9[] = {{0xa4, 0x20ac}, {0xa6, 0x0160}, {0xa8, 0x0161}, {0xb4, 0x017d},
                  {0xb8, 0x017e}, {0xbc, 0x0152}, {0xbd, 0x0153}, {0xbe, 0x0178}};
    if (charset == CHARSET_CP1252) return byte < 0xa0 ? cp1252[byte - 0x80] : byte;
    for (size_t i = 0; charset == CHARSET_LATIN9 && i < sizeof latin9 / sizeof *latin9; i++)
        if (latin9[i].byte == byte) return latin9[i].code;
    return charset == CHARSET_LATIN1 || charset == CHARSET_LATIN9 ? byte : 0;
}

static bool is_name_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
           c == '.';
}

/* The name in a line such as `# vim: set fileencoding=latin-1 :`; empty when there is none. */
static Str name_in_line(Str line, const CodingMark *mark)
{
    line = str_trim(line);
    if (!str_starts(line, mark->comment)) return (Str){0};
    for (ptrdiff_t at; (at = str_find(line, mark->word)) >= 0;) {
        line = str_from(line, (size_t)at + mark->word.len);
        if (line.len == 0 || (line.at[0] != ':' && line.at[0] != '=')) continue;
        Str name = str_trim(str_from(line, 1));
        size_t len = 0;
        while (len < name.len && is_name_byte(name.at[len])) len++;
        if (len) return str_sub(name, 0, len);
    }
    return (Str){0};
}

static Charset charset_of(Str text, const CodingMark *mark)
{
    if (mark->word.len == 0 || str_starts(text, STR("\xef\xbb\xbf"))) return CHARSET_UTF8;
    for (int i = 0; i < 2; i++) {
        size_t len = 0;
        while (len < text.len && text.at[len] != '\n' && text.at[len] != '\r') len++;
        Str line = str_sub(text, 0, len), name = name_in_line(line, mark);
        if (name.len) return charset_named(name);
        line = str_trim(line);
        if (line.len && !str_starts(line, mark->comment)) break; /* below code it is a comment like any other */
        text = str_from(text, len + 1 + (str_starts(str_from(text, len), STR("\r\n")) ? 1 : 0));
    }
    return CHARSET_UTF8;
}

/* Whether there are bytes that may have to be changed; looks at many at once. */
static bool may_differ(Str s)
{
    typedef unsigned char Bytes __attribute__((vector_size(16)));
    size_t i = 0;
    Bytes any = {0}, bytes;
    for (; s.len - i >= sizeof bytes; i += sizeof bytes) {
        memcpy(&bytes, s.at + i, sizeof bytes);
        any |= (bytes & 0x80) | (Bytes)(bytes == '\r');
    }
    unsigned char some = 0;
    for (size_t lane = 0; lane < sizeof any; lane++) some |= any[lane];
    for (; i < s.len; i++) some |= ((unsigned char)s.at[i] & 0x80) | (s.at[i] == '\r');
    return some != 0;
}

/* A letter for a byte: different bytes have different letters as far as there are any. None of them begins a keyword
 * or stands in front of a string. */
static char letter_for(unsigned char byte) { return "ACDEGHIJKLMOPQSVWXYZ"[byte % 20]; }

/* How many bytes from a byte of 0x80 or more on belong together, to be changed. */
static size_t run_at(Charset charset, Str s, size_t i)
{
    unsigned char lead = (unsigned char)s.at[i];
    bool alone = charset != CHARSET_DOUBLE && charset != CHARSET_KANA;
    alone |= charset == CHARSET_KANA && lead >= 0xa0 && lead <= 0xdf;
    unsigned char next = i + 1 < s.len ? (unsigned char)s.at[i + 1] : 0;
    return !alone && next >= 0x40 && next != 0x7f && lead > 0x80 ? 2 : 1;
}

static Str shadow_of(Charset charset, Str s, Arena *arena)
{
    char *out = NULL;
    uint32_t code;
    for (size_t i = 0; i < s.len;) {
        unsigned char c = (unsigned char)s.at[i];
        size_t n = c < 0x80 ? 1 : charset == CHARSET_UTF8 ? utf8_next(s, i, &code) : 0;
        bool is_line_end = c == '\r' && !(i + 1 < s.len && s.at[i + 1] == '\n');
        if (n && !is_line_end) {
            i += n;
            continue;
        }
        if (!out) memcpy(out = arena_new(arena, s.len), s.at, s.len);
        n = is_line_end ? 1 : run_at(charset, s, i);
        for (size_t k = i; k < i + n; k++) out[k] = is_line_end ? '\n' : letter_for((unsigned char)s.at[k]);
        i += n;
    }
    return out ? (Str){out, s.len} : s;
}

bool coding_read(Str bytes, CodingMark mark, Arena *arena, Coding *coding)
{
    *coding = (Coding){.charset = charset_of(bytes, &mark), .bytes = bytes, .text = bytes};
    if (coding->charset == CHARSET_FOREIGN) return false;
    if (may_differ(bytes)) coding->text = shadow_of(coding->charset, bytes, arena);
    return true;
}

Str coding_eol(const Coding *c, uint32_t offset, Str eol)
{
    Str before = str_sub(c->bytes, 0, offset);
    bool lone = str_find_char(c->bytes, '\n') < 0 && str_find_char(c->bytes, '\r') >= 0;
    if (str_ends(before, STR("\r\n"))) return STR("\r\n");
    if (str_ends(before, STR("\n"))) return STR("\n");
    return lone || str_ends(before, STR("\r")) ? STR("\r") : eol;
}
