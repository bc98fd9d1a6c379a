#include "scan/rules/rule_check.h"

#include "scan/rules/form.h"

enum { MOST_POSITIONS = 32 };

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static bool is_letter(char c) { return ((c | 32) >= 'a' && (c | 32) <= 'z') || c == '_' || (unsigned char)c >= 0x80; }

/* What a name of code may begin with, and what it may go on with. */
static bool is_name(Str word, const char *more)
{
    if (word.len == 0 || !(is_letter(word.at[0]) || word.at[0] == '$')) return false;
    for (size_t i = 1; i < word.len; i++) {
        char c = word.at[i];
        if (c == 0 || !(is_letter(c) || is_digit(c) || strchr(more, c))) return false;
    }
    return true;
}

/* One part of a path: a name, that of a package (`@acme/keys`), what a call gives (`X()`), a parameter (`?x`). */
static bool is_part(Str part)
{
    if (str_ends(part, STR("()"))) part = str_sub(part, 0, part.len - 2);
    if (part.len && strchr("?@#", part.at[0])) part = str_from(part, 1);
    return part.len == 0 || is_name(part, "$-/:");
}

/* `*.a.b`, `X()..m`: no part is empty, but for the one behind a call. */
static bool is_path(Str path)
{
    if (str_starts(path, STR("*."))) path = str_from(path, 2);
    if (path.len == 0 || str_ends(path, STR("."))) return false;
    while (path.len) {
        Str part = str_cut(&path, '.');
        bool chain = str_ends(part, STR("()")) && part.len > 2 && str_starts(path, STR("."));
        if (part.len == 0 || !is_part(part)) return false;
        if (chain) path = str_from(path, 1);
    }
    return true;
}

static bool is_number(Str word, unsigned least, unsigned most)
{
    unsigned number = 0;
    for (size_t i = 0; i < word.len && i < 4; i++) {
        if (!is_digit(word.at[i])) return false;
        number = number * 10 + (unsigned)(word.at[i] - '0');
    }
    return word.len && word.len < 4 && number >= least && number <= most;
}

/* A member: a name, all of them, what a function returns or hands on, or the second and so on of several that belong
 * together; each item of a list is found by itself. */
static bool is_member(Str member, bool items)
{
    if (str_eqz(member, "*") || str_eqz(member, "()")) return true;
    if (items && (str_eqz(member, "[]") || str_eqz(member, "**"))) return true;
    if (str_starts(member, STR("!"))) return is_number(str_from(member, 1), 0, MOST_POSITIONS);
    return is_number(member, items ? 0 : 1, 9) || is_name(member, "$- ");
}

static bool are_members(Str members, bool items)
{
    bool fine = !str_ends(members, STR("."));
    while (members.len && fine) fine = is_member(str_cut(&members, '.'), items);
    return fine;
}

static bool is_arg(Str arg, bool items)
{
    Str members = arg, head = str_cut(&members, '.');
    bool known = str_eqz(head, "*") || is_number(head, 0, MOST_POSITIONS) || is_name(head, "$- ");
    return known && !str_ends(arg, STR(".")) && are_members(members, items);
}

/* `0|key.secret`: alternatives, none of them empty. */
static bool are_args(Str args, bool items)
{
    bool fine = args.len > 0 && !str_ends(args, STR("|"));
    while (args.len && fine) fine = is_arg(str_cut(&args, '|'), items);
    return fine;
}

/* `JWT_SECRET`, `ZOOM_*_SECRET`: words with one `_` between. */
static bool is_capitals(Str name)
{
    bool fine = name.len && !str_ends(name, STR("_")) && !str_starts(name, STR("*")) && !str_ends(name, STR("*"));
    bool letter = false;
    while (name.len && fine) {
        Str word = str_cut(&name, '_');
        fine = word.len > 0;
        for (size_t i = 0; i < word.len && !str_eqz(word, "*"); i++) {
            bool capital = word.at[i] >= 'A' && word.at[i] <= 'Z';
            letter |= capital;
            fine &= capital || is_digit(word.at[i]);
        }
    }
    return fine && letter;
}

/* `value` or `()`, with members behind it. */
static bool begins_with(Str word, const char *head, bool members)
{
    Str rest = word;
    if (!str_eqz(str_cut(&rest, '.'), head) || str_ends(word, STR("."))) return false;
    return rest.len == 0 || (members && are_members(rest, false));
}

/* Columns that are not looked at here may be anything, or rules_read.c says what is wrong with them. */
static bool fits(Form form, ColumnKind kind, Str word)
{
    switch (kind) {
    case COLUMN_PATH: return is_path(word);
    case COLUMN_NAME: return is_name(word, "");
    case COLUMN_CAPITALS: return is_capitals(word);
    case COLUMN_FLAG: return str_eqz(word, "closed");
    case COLUMN_ARGS: return are_args(word, form == FORM_WRAP);
    case COLUMN_ARGS_OR_NONE: return str_eqz(word, "-") || are_args(word, false);
    case COLUMN_MEMBERS: return are_members(word, true);
    case COLUMN_RESULT: return begins_with(word, "()", true);
    case COLUMN_VALUE: return begins_with(word, "value", false);
    case COLUMN_BEHIND: return begins_with(word, "value", true);
    default: return true;
    }
}

/* Texts that the file must have one of. */
static bool check_context(Str context, Error *error)
{
    bool fine = context.len > 0 && !str_ends(context, STR("|"));
    while (context.len && fine) fine = str_cut(&context, '|').len > 0;
    return fine || error_set(error, "the last word has to be texts with `|` between");
}

/* How many words a line may have at most. */
static uint32_t most_words(const FormLine *line)
{
    uint32_t columns = 0;
    while (columns < FORM_MOST_COLUMNS && line->columns[columns].kind) columns++;
    return line->tail == FORM_COLUMNS ? 2 + columns : UINT32_MAX;
}

bool rule_check(Form form, const Str *words, uint32_t count, uint32_t *wrong, Error *error)
{
    const FormLine *line = &form_lines[form];
    uint32_t most = most_words(line);
    if (!line->target) return true;
    *wrong = most;
    if (count > most)
        return error_set(error, "a `" STR_FMT "` line has at most %u words, this one has %u", STR_ARG(words[0]), most,
                         count);
    for (uint32_t i = 1; i < count; i++) {
        bool target = i == 1 || line->tail == FORM_TARGETS;
        *wrong = i;
        ColumnKind kind = target ? line->target : line->columns[i - 2].kind;
        if (!fits(form, kind, words[i]))
            return error_set(error, "`" STR_FMT "` has to be %s", STR_ARG(words[i]), form_meant[kind]);
        if (kind == COLUMN_CONTEXT && !check_context(words[i], error)) return false;
    }
    return true;
}
