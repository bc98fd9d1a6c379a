#include "app/files/ignore.h"

#include "app/files/glob.h"
#include "base/arena.h"
#include "base/path.h"

#include <stdlib.h>

/* Without the blanks at the end that no `\` protects. */
static Str trim_end(Str line)
{
    size_t end = 0;
    for (size_t i = 0; i < line.len; i++) {
        bool escape = line.at[i] == '\\';
        if (line.at[i] == ' ') continue;
        i += escape;
        end = i + 1;
    }
    return str_sub(line, 0, end);
}

static bool rule_read(Str line, IgnoreRule *rule)
{
    if (line.len && line.at[0] == '#') return false;
    if (line.len && line.at[line.len - 1] == '\r') line.len--;
    line = trim_end(line);
    *rule = (IgnoreRule){0};
    if (line.len && line.at[0] == '!') {
        rule->included = true;
        line = str_from(line, 1);
    }
    if (line.len && line.at[line.len - 1] == '/') {
        rule->folder_only = true;
        line.len--;
    }
    if (line.len == 0) return false;
    rule->name_only = str_find_char(line, '/') < 0;
    if (line.at[0] == '/') line = str_from(line, 1);
    rule->literal = str_sub(line, 0, glob_literal(line));
    rule->glob = str_from(line, rule->literal.len);
    return line.len > 0;
}

static void rule_add(IgnoreRules *r, const IgnoreRule *rule)
{
    if (r->count == r->cap) {
        r->cap = r->cap ? r->cap * 2 : 16;
        r->rules = mem_resize(r->rules, r->cap * sizeof *r->rules);
    }
    r->rules[r->count++] = *rule;
}

void ignore_add(IgnoreRules *r, Str text)
{
    if (str_starts(text, STR("\xef\xbb\xbf"))) text = str_from(text, 3);
    if (text.len == 0) return;
    char *copy = mem_new(text.len);
    memcpy(copy, text.at, text.len);
    r->texts = mem_resize(r->texts, (r->text_count + 1) * sizeof *r->texts);
    r->texts[r->text_count++] = copy;
    Str rest = {copy, text.len};
    while (rest.len) {
        IgnoreRule rule;
        if (rule_read(str_cut(&rest, '\n'), &rule)) rule_add(r, &rule);
    }
}

/* Git strips what is literal before it looks for `**`, so that in "a/b**" the stars count as a component. */
static bool rule_matches(const IgnoreRule *rule, Str path, Str name)
{
    Str subject = rule->name_only ? name : path;
    if (rule->glob.len == 0) return str_eq(subject, rule->literal);
    if (!str_starts(subject, rule->literal)) return false;
    Str rest = str_from(subject, rule->literal.len);
    return rule->name_only ? glob_match_name(rule->glob, rest) : glob_match_path(rule->glob, rest);
}

IgnoreVerdict ignore_match(const IgnoreRules *r, Str path, bool folder)
{
    Str name = path_name(path);
    for (uint32_t i = r->count; i > 0; i--) {
        const IgnoreRule *rule = &r->rules[i - 1];
        if (rule->folder_only && !folder) continue;
        if (rule_matches(rule, path, name)) return rule->included ? IGNORE_INCLUDED : IGNORE_EXCLUDED;
    }
    return IGNORE_UNDECIDED;
}

void ignore_clear(IgnoreRules *r)
{
    for (uint32_t i = 0; i < r->text_count; i++) free(r->texts[i]);
    free(r->texts);
    free(r->rules);
    *r = (IgnoreRules){0};
}
