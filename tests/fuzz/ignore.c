/* ignore.c - the patterns of ignore files, against the plainest matcher that does the same
 *
 * The input is a byte (odd: the path is a folder), a path, NUL, and the lines.
 */
#include "target.h"

#include "app/files/glob.h"
#include "app/files/ignore.h"

/* The plain matcher may take time without an end for many stars: then it gives up. */
enum { MOST = 48, STEPS = 20000 };

static unsigned steps;

void target_start(void) {}

/* recurses: at most MOST * 2 deep */
static bool plain_name(Str p, Str name)
{
    if (!p.len || ++steps > STEPS) return !p.len && !name.len;
    char c = p.at[0];
    if (c == '*')
        return plain_name(str_from(p, 1), name) || (name.len && plain_name(p, str_from(name, 1)));
    if (!name.len || (c == '\\' && p.len == 1)) return false;
    bool escaped = c == '\\';
    if (c != '?' && (escaped ? p.at[1] : c) != name.at[0]) return false;
    return plain_name(str_from(p, escaped ? 2 : 1), str_from(name, 1));
}

/* recurses: at most MOST * 2 deep */
static bool plain_path(Str p, Str path)
{
    if (++steps > STEPS) return false;
    ptrdiff_t slash = str_find_char(p, '/'), cut = str_find_char(path, '/');
    Str part = slash < 0 ? p : str_sub(p, 0, (size_t)slash), rest = str_from(p, (size_t)(slash + 1));
    Str name = cut < 0 ? path : str_sub(path, 0, (size_t)cut), below = str_from(path, (size_t)(cut + 1));
    if (str_eqz(part, "**") && slash < 0) return true;
    if (str_eqz(part, "**")) return plain_path(rest, path) || (cut >= 0 && plain_path(p, below));
    if (!plain_name(part, name)) return false;
    if (slash < 0 || cut < 0) return slash < 0 && cut < 0;
    return plain_path(rest, below);
}

/* Brackets are left to the cases that git answered, and so are escapes in front of a slash. */
static void check_glob(Str pattern, Str path)
{
    if (pattern.len > MOST || path.len > MOST || str_find_char(pattern, '[') >= 0) return;
    if (str_find(pattern, STR("\\/")) >= 0) return;
    steps = 0;
    bool matches = plain_path(pattern, path), known = steps <= STEPS;
    promise(!known || glob_match_path(pattern, path) == matches, "a path matches as it does by the plain rules");
    steps = 0;
    matches = plain_name(pattern, path);
    bool names = str_find_char(pattern, '/') < 0 && str_find_char(path, '/') < 0 && steps <= STEPS;
    promise(!names || glob_match_name(pattern, path) == matches, "and so does a name");
    size_t literal = glob_literal(pattern);
    promise(literal <= pattern.len, "what is literal is a part of the pattern");
}

void target_run(Str input)
{
    IgnoreRules all = {0};
    bool folder = target_byte(&input) % 2;
    Str path = target_part(&input), rest = input;
    IgnoreVerdict last = IGNORE_UNDECIDED;
    if (!path.len) path = STR("src/app.py");
    ignore_add(&all, input);
    if (str_starts(rest, STR("\xef\xbb\xbf"))) rest = str_from(rest, 3);
    while (rest.len) {
        IgnoreRules one = {0};
        Str line = str_cut(&rest, '\n');
        check_glob(line, path);
        if (!str_starts(line, STR("\xef\xbb\xbf"))) ignore_add(&one, line);
        IgnoreVerdict verdict = ignore_match(&one, path, folder);
        if (verdict) last = verdict;
        ignore_clear(&one);
    }
    bool marks = str_find(str_from(input, 1), STR("\xef\xbb\xbf")) >= 0;
    promise(marks || ignore_match(&all, path, folder) == last, "the last line that matches decides");
    ignore_clear(&all);
}
