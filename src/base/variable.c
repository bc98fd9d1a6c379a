#include "base/variable.h"

bool variable_is_name(Str name)
{
    for (size_t i = 0; i < name.len; i++) {
        char c = name.at[i];
        bool letter = ((c | 32) >= 'a' && (c | 32) <= 'z') || c == '_';
        if (!letter && !(i && c >= '0' && c <= '9')) return false;
    }
    return name.len > 0;
}

/* From environ(7), ld.so(8), bash(1), and the manuals of the interpreters. `*`: all that begin so. */
static const char *const others[] = {
    "BASH_ENV", "DYLD_*", "EDITOR", "ENV", "GIT_*", "HOME", "HOSTNAME", "IFS", "JAVA_TOOL_OPTIONS", "LANG", "LC_*",
    "LD_*", "LOGNAME", "MAIL", "NODE_OPTIONS", "NODE_PATH", "OLDPWD", "PAGER", "PATH", "PERL5*", "PROMPT_COMMAND",
    "PS4", "PWD", "PYTHON*", "RUBYLIB", "RUBYOPT", "SHELL", "SHELLOPTS", "SHLVL", "TERM", "TMPDIR", "TZ", "USER"};

bool variable_is_others(Str name)
{
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        Str head = str_of(others[i]);
        bool all = str_ends(head, STR("*"));
        if (all ? str_starts(name, str_sub(head, 0, head.len - 1)) : str_eq(name, head)) return true;
    }
    return false;
}
