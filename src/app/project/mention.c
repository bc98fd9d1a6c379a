#include "app/project/mention.h"

#include "base/variable.h"

enum { NEAR = 120, HEAD = 40, LEVELS = 12, FAR = 16384 };

static bool in_word(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

static bool is_blank(char c) { return c == ' ' || c == '\t'; }

/* Where a text has a word from a place on, in whatever letters; its length when nowhere. */
static size_t find_folded(Str s, size_t from, Str word)
{
    for (size_t i = from; i + word.len <= s.len; i++) {
        size_t k = 0;
        while (k < word.len && str_small(s.at[i + k]) == str_small(word.at[k])) k++;
        if (k == word.len) return i;
    }
    return s.len;
}

static bool has(Str s, Str word) { return find_folded(s, 0, word) < s.len; }

/* What variables of the environment stand below, or behind, in configurations. */
static bool tells_variables(Str s)
{
    static const char *const words[] = {"env", "variable", "vars", "secret", "buildarg", "build-arg", "app_settings",
                                        "appsettings"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (has(s, str_of(words[i]))) return true;
    return false;
}

static bool has_env(Str s) { return has(s, STR("env")) || has(s, STR("_server[")); }

typedef struct {
    Str text, line;
    size_t start;   /* of the line */
    size_t at, end; /* of the word */
} Place;

static Str before(const Place *p) { return str_sub(p->text, p->start, p->at); }

static char byte_at(const Place *p, size_t i) { return i < p->text.len ? p->text.at[i] : '\n'; }

static Place place_of(Str text, size_t at, size_t len)
{
    Place p = {.text = text, .start = at, .at = at, .end = at + len};
    size_t stop = at;
    while (p.start > 0 && text.at[p.start - 1] != '\n') p.start--;
    while (stop < text.len && text.at[stop] != '\n') stop++;
    p.line = str_sub(text, p.start, stop);
    return p;
}

/* The next place where the word stands alone. */
static bool next_place(Str text, Str word, size_t *from, Place *p)
{
    for (;;) {
        ptrdiff_t found = str_find(str_from(text, *from), word);
        if (found < 0) return false;
        size_t at = *from + (size_t)found, end = at + word.len;
        *from = end;
        if ((at && in_word(text.at[at - 1])) || (end < text.len && in_word(text.at[end]))) continue;
        *p = place_of(text, at, word.len);
        return true;
    }
}

/* `//host/:_authToken=${X}`, a setting for a host. */
static bool is_of_host(const Place *p)
{
    Str head = before(p);
    ptrdiff_t setting = str_find(head, STR("/:"));
    return str_starts(head, STR("//")) && setting > 0 && str_find_char(str_from(head, (size_t)setting), '=') > 0;
}

static bool in_comment(const Place *p)
{
    static const char *const marks[] = {"#", "//", "*", "/*", "--", ";", "<!--"};
    Str line = str_trim(p->line);
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (str_starts(line, str_of(marks[i]))) /* an attribute is none */
            return !str_starts(line, STR("#[")) && !is_of_host(p);
    Str head = before(p);
    return str_find(head, STR(" # ")) >= 0 || str_find(head, STR(" // ")) >= 0;
}

/* $X, ${X}, %X%, {{ env.X }}: what is put in from the environment. */
static bool is_expanded(const Place *p)
{
    char one = p->at > p->start ? p->text.at[p->at - 1] : 0,
         two = p->at > p->start + 1 ? p->text.at[p->at - 2] : 0;
    return one == '$' || (two == '$' && (one == '{' || one == '(')) ||
           (one == '%' && byte_at(p, p->end) == '%');
}

/* X=1 as a word of a command. */
static bool is_assigned(const Place *p) { return byte_at(p, p->end) == '=' && byte_at(p, p->end + 1) != '='; }

/* ---- below what */

/* Keys below which variables stand, by their last word: `args = {`, `data:`, and a shell's own attributes. */
static bool opens_block(Str head)
{
    static const char *const words[] = {"args", "encryptedData", "mkShell", "stringData"};
    size_t end = head.len, start;
    while (end > 0 && !in_word(head.at[end - 1])) end--;
    for (start = end; start > 0 && in_word(head.at[start - 1]);) start--;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_eqz(str_sub(head, start, end), words[i])) return true;
    return false;
}

/* Whether what a bracket belongs to, around the place, is the environment: `environment: [X]`, `"env": {"X":
 * 1}`. */
static bool in_bracket(const Place *p)
{
    size_t depth = 0, stop = p->at > FAR ? p->at - FAR : 0;
    for (size_t i = p->at, levels = 0; i > stop && levels < LEVELS; i--) {
        char c = p->text.at[i - 1];
        if (c == '}' || c == ']') depth++;
        if (c != '{' && c != '[') continue;
        if (depth > 0) {
            depth--;
            continue;
        }
        Str head = str_sub(p->text, i > HEAD ? i - HEAD : 0, i - 1);
        head = str_from(head, (size_t)(str_rfind_char(head, '\n') + 1));
        if (tells_variables(head) || opens_block(head)) return true;
        levels++;
    }
    return false;
}

static size_t indent_of(Str line)
{
    size_t i = 0;
    while (i < line.len && is_blank(line.at[i])) i++;
    return i;
}

/* Whether a line above, which stands further to the left, says so; or the section that the line is in:
 * `[env]`. */
static bool in_block(const Place *p)
{
    size_t indent = indent_of(p->line), start = p->start, stop = start > FAR ? start - FAR : 0;
    bool item = str_starts(str_trim(p->line), STR("-"));
    for (int levels = 0; start > stop && levels < LEVELS;) {
        Place above = place_of(p->text, start - 1, 0);
        start = above.start;
        Str line = str_trim(above.line);
        size_t left = indent_of(above.line);
        bool section = str_starts(line, STR("[")) && str_ends(line, STR("]"));
        if (section) return tells_variables(line) || has(line, STR("settings"));
        bool key = item && left == indent && !str_starts(line, STR("-"));
        if (!line.len || str_starts(line, STR("#")) || (left >= indent && !key)) continue;
        bool opens = str_eqz(line, "data:") || (str_ends(line, STR(":")) && opens_block(line));
        if (tells_variables(line) || opens) return true;
        if (str_starts(line, STR("<dict>")) && start > 0) indent = left + 1; /* its key stands beside it */
        else indent = left;
        item = str_starts(line, STR("-"));
        levels++;
    }
    return false;
}

/* The instruction that a line goes on with, where it is broken by `\`. */
static Str instruction_of(const Place *p)
{
    Place at = *p;
    while (at.start > 0) {
        Place above = place_of(p->text, at.start - 1, 0);
        if (!str_ends(str_trim(above.line), STR("\\"))) break;
        at = above;
    }
    Str rest = str_trim(at.line);
    return str_word(&rest);
}

static bool is_declared(const Place *p)
{
    Str head = before(p), instruction = instruction_of(p);
    if (is_expanded(p) || tells_variables(head)) return true;
    if (str_eqz(instruction, "ENV") || str_eqz(instruction, "ARG")) return true;
    char last = head.len ? head.at[head.len - 1] : 0;
    bool command = str_trim(head).len && (is_blank(last) || last == '"' || last == '\'');
    if (command && is_assigned(p)) return true;
    return in_bracket(p) || in_block(p);
}

/* ---- code */

static bool is_quoted(const Place *p)
{
    char one = p->at ? p->text.at[p->at - 1] : 0;
    return (one == '"' || one == '\'' || one == '`') && byte_at(p, p->end) == one;
}

/* Whether code that computes names of variables may compute this one: it is a text, and the environment is
 * asked. */
static bool may_be_computed(const Place *p)
{
    static const char *const asks[] = {"getenv",    "environ", "env::var", "env[",
                                       "env.fetch", "env.get", "lookupenv"};
    bool elsewhere = byte_at(p, p->end + 1) == ']'; /* the key of something else */
    if (!is_quoted(p) || elsewhere) return false;
    for (size_t i = 0; i < sizeof asks / sizeof *asks; i++)
        if (has(p->text, str_of(asks[i]))) return true;
    return false;
}

static bool is_used(const Place *p)
{
    Str head = before(p);
    if (is_expanded(p) || has_env(str_from(head, head.len > NEAR ? head.len - NEAR : 0))) return true;
    if (has(head, STR("import")) && has_env(p->line)) return true; /* { X } from "$env/private" */
    if (is_quoted(p) && str_trim(head).len <= 1 && p->start > 0 && /* an argument on a line of its own */
        has_env(place_of(p->text, p->start - 1, 0).line))
        return true;
    return may_be_computed(p);
}

/* The value of a setting, and not its key: `"secret": "X"`, `secret: X`, `secret = "X"`. */
static bool is_name_given(const Place *p)
{
    size_t end = p->end + is_quoted(p);
    while (is_blank(byte_at(p, end))) end++;
    return byte_at(p, end) != ':' && byte_at(p, end) != '=';
}

/* A line of an env file that gives the variable a value. */
static bool is_given(const Place *p)
{
    Str head = str_trim(before(p));
    size_t end = p->end;
    while (is_blank(byte_at(p, end))) end++;
    return (head.len == 0 || str_eqz(head, "export")) && byte_at(p, end) == '=';
}

/* A key of the block style. */
static bool is_key(const Place *p) { return str_trim(before(p)).len == 0 && byte_at(p, p->end) == ':'; }

/* Whether a line above begins a section, `[part]`: what stands in one is no variable. */
static bool in_section(const Place *p)
{
    for (size_t start = p->start; start > 0;) {
        Place above = place_of(p->text, start - 1, 0);
        Str line = str_trim(above.line);
        if (str_starts(line, STR("[")) && str_ends(line, STR("]"))) return true;
        start = above.start;
    }
    return false;
}

/* `URL=https://$X` in an env file: the value of another one has it. */
static bool is_put_in(const Place *p)
{
    return !in_comment(p) && is_expanded(p) && str_find_char(before(p), '=') > 0;
}

/* X=1 at the start of a line, without a blank: a line of a shell, or for the environment. */
static bool is_plain(const Place *p) { return is_assigned(p) && p->at == p->start; }

/* Whether a text has nothing but such lines and comments, and one of those, or `export`, says what they are. */
static bool is_of_lines(Str text)
{
    bool says = false;
    while (text.len) {
        Str line = str_trim(str_cut(&text, '\n')), name = line;
        bool comment = str_starts(line, STR("#")), exports = str_starts(line, STR("export "));
        says |= exports || (comment && tells_variables(line));
        if (!line.len || comment) continue;
        if (exports) name = str_trim(str_from(line, STR("export ").len));
        ptrdiff_t equals = str_find_char(name, '=');
        if (equals > 0 && str_starts(str_from(name, (size_t)equals), STR("=="))) return false;
        if (equals < 1 || !variable_is_name(str_trim(str_sub(name, 0, (size_t)equals)))) return false;
    }
    return says;
}

static Mention judge(FileKind kind, const Place *p)
{
    switch (kind) {
    case KIND_NAMES: return !in_comment(p) && is_name_given(p) ? MENTION_USED : MENTION_NONE;
    case KIND_ENV: return (is_given(p) && !in_section(p)) || is_put_in(p) ? MENTION_USED : MENTION_NONE;
    case KIND_EXAMPLE: return is_given(p) ? MENTION_DECLARED : MENTION_NONE;
    case KIND_KEYS: return !in_comment(p) && (is_key(p) || is_declared(p)) ? MENTION_DECLARED : MENTION_NONE;
    case KIND_CONFIG: return !in_comment(p) && is_declared(p) ? MENTION_DECLARED : MENTION_NONE;
    case KIND_LINES: return is_given(p) && is_of_lines(p->text) ? MENTION_DECLARED : MENTION_NONE;
    case KIND_ENVRC:
    case KIND_SHELL: return in_comment(p) ? MENTION_NONE : MENTION_USED;
    case KIND_CODE: return !in_comment(p) && (is_used(p) || is_plain(p)) ? MENTION_USED : MENTION_NONE;
    case KIND_NONE: break;
    }
    return MENTION_NONE;
}

Mention mention_find(FileKind kind, Str text, Str word, size_t *at)
{
    Place p;
    if (str_starts(text, STR("--- ")) || str_starts(text, STR("diff --git ")))
        return MENTION_NONE; /* a proposal */
    for (size_t from = 0; next_place(text, word, &from, &p);) {
        Mention mention = judge(kind, &p);
        *at = p.at;
        if (mention != MENTION_NONE) return mention;
    }
    return MENTION_NONE;
}

/* Whether the word stands alone, in whatever letters. */
static bool has_key(Str text, Str word)
{
    for (size_t i = 0; (i = find_folded(text, i, word)) < text.len; i++) {
        size_t end = i + word.len;
        if ((!i || !in_word(text.at[i - 1])) && (end == text.len || !in_word(text.at[end]))) return true;
    }
    return false;
}

bool mention_composed(Str text, Str word)
{
    for (size_t i = 0; i < word.len; i++) {
        if (i && word.at[i - 1] != '_') continue;
        Str key = str_from(word, i), prefix = str_sub(word, 0, i ? i - 1 : 0);
        if (has_key(text, key) && (!prefix.len || has(text, prefix))) return true;
    }
    return false;
}

bool mention_typed(Str text, Str word, size_t *at)
{
    Place p;
    static const char *const types[] = {"interface ", "class ", "type "};
    bool any = false;
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) any |= str_find(text, str_of(types[i])) >= 0;
    if (!any) return false;
    for (size_t from = 0; next_place(text, word, &from, &p);) {
        ptrdiff_t open = str_rfind_char(str_sub(text, 0, p.at), '{');
        Str head = open < 0 ? (Str){0} : str_sub(text, open > HEAD ? (size_t)open - HEAD : 0, (size_t)open);
        bool typed = false;
        for (size_t i = 0; i < sizeof types / sizeof *types; i++) typed |= str_find(head, str_of(types[i])) >= 0;
        *at = p.at;
        if (typed && str_find(head, STR("Env")) >= 0 && !in_comment(&p)) return true;
    }
    return false;
}
