#include "scan/rules/published.h"

#include "base/conf.h"

static Str file_text(const Data *data)
{
    Str text = {0};
    data_find(data, STR("grammars/published"), &text);
    return text;
}

/* A value as it is written there. */
static void add_spelled(Buf *out, Str value)
{
    for (size_t i = 0; i < value.len; i++) {
        unsigned char c = (unsigned char)value.at[i];
        if (c >= ' ' && c < 0x7f && c != '"' && c != '%') buf_addc(out, (char)c);
        else buf_addf(out, "%%%02x", c);
    }
}

/* Longer values are not in the file. */
enum { LONGEST = 200 };

Str published_code(const Data *data, Str value, const Secret *secret)
{
    Conf conf = conf_open((Str){0}, file_text(data));
    Error error = {0};
    Buf spelled = {0};
    Str code = {0};
    if (secret->format == FORMAT_JWT) value = secret->payload;
    if (value.len <= LONGEST) add_spelled(&spelled, value);
    bool stands = spelled.len && str_find(conf.rest, buf_str(&spelled)) >= 0; /* nearly always the end of it */
    while (code.len == 0 && conf_next(&conf, &error)) {
        bool begins = str_eqz(conf.words[0], "begins");
        if (!begins && !stands) break;
        for (uint32_t i = 2; i < conf.count && !str_eqz(conf.words[0], "note"); i++)
            if (begins ? str_starts(value, conf.words[i]) : str_eq(buf_str(&spelled), conf.words[i]))
                code = conf.words[1];
    }
    buf_wipe(&spelled);
    error_clear(&error);
    return code;
}

Str published_note(const Data *data, Str code)
{
    Conf conf = conf_open((Str){0}, file_text(data));
    Error error = {0};
    Str note = {0};
    while (code.len && note.len == 0 && conf_next(&conf, &error))
        if (str_eqz(conf.words[0], "note") && str_eq(conf.words[1], code)) note = conf.words[2];
    error_clear(&error);
    return note;
}
