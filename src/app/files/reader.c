#include "app/files/reader.h"

enum { HEAD = 8 * 1024 };

/* The longer one of two that begin alike comes first. */
static const struct {
    Str bytes;
    const char *name;
} marks[] = {
    {{"\x00\x00\xfe\xff", 4}, "UTF-32"},
    {{"\xfe\xff", 2}, "UTF-16"},
    {{"\xff\xfe\x00\x00", 4}, "UTF-32"},
    {{"\xff\xfe", 2}, "UTF-16"},
};

/* UTF-16 without a mark: source code begins with ASCII. */
static bool looks_wide(Str s)
{
    if (s.len < 4) return false;
    return (!s.at[0] && s.at[1] && !s.at[2] && s.at[3]) || (s.at[0] && !s.at[1] && s.at[2] && !s.at[3]);
}

ReaderStatus reader_judge(Str text, Buf *why)
{
    const char *encoding = NULL;
    for (size_t i = 0; i < sizeof marks / sizeof *marks && !encoding; i++)
        if (str_starts(text, marks[i].bytes)) encoding = marks[i].name;
    if (!encoding && looks_wide(text)) encoding = "UTF-16";
    if (encoding) buf_addf(why, "it is %s, not UTF-8", encoding);
    if (encoding) return READER_SKIPPED;
    if (str_find_char(str_sub(text, 0, HEAD), 0) < 0) return READER_TEXT;
    buf_addz(why, "it is binary");
    return READER_BINARY;
}

void reader_add_reason(Buf *why, const Error *error, Str path)
{
    Str text = buf_str(&error->text);
    if (str_starts(text, path) && str_starts(str_from(text, path.len), STR(": "))) text = str_from(text, path.len + 2);
    buf_add(why, text);
}

ReaderStatus reader_read(int dir, const char *name, FileOrigin origin, size_t limit, Buf *text, Buf *why)
{
    Error error = {0};
    ReaderStatus status = READER_SKIPPED;
    switch (file_read(dir, name, origin, limit, text, &error)) {
    case FILE_READ:
        status = reader_judge(buf_str(text), why);
        break;
    case FILE_TOO_LARGE:
        buf_addf(why, "it is larger than %zu bytes (--max-file-size)", limit);
        buf_clear(text);
        break;
    case FILE_NOT_REGULAR:
        buf_addz(why, "it is no regular file");
        break;
    case FILE_FAILED:
        status = READER_FAILED;
        reader_add_reason(why, &error, str_of(name));
        break;
    }
    error_clear(&error);
    return status;
}
