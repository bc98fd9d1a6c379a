#include "app/cli/help.h"

#include "app/cli/option.h"

static const char *const group_titles[GROUPS] = {
    [WHAT] = "What to do", [WHERE] = "Where to look", [HOW] = "How to tell", [OTHER] = "Other"};

void help_add_usage(Buf *out)
{
    buf_addz(out, "usage: unhardcode [OPTIONS] PATH...   (unhardcode --help tells more)\n");
}

/* One option: two columns, further lines of the help below the first. */
static void add_row(Buf *out, const Row *row)
{
    enum { COLUMN = 31 };
    size_t start = out->len;
    if (row->letter) buf_addf(out, "  -%c, --%s", row->letter, row->name);
    else buf_addf(out, "      --%s", row->name);
    if (row->argument) buf_addf(out, " %s", row->argument);
    Str rest = str_of(row->help);
    while (rest.len) {
        Str line = str_cut(&rest, '\n');
        int blanks = COLUMN - (int)(out->len - start);
        buf_addf(out, "%*s" STR_FMT "\n", blanks > 2 ? blanks : 2, "", STR_ARG(line));
        start = out->len;
    }
}

/* The options that go with some of what `doing` has bits for. */
static void add_options(Buf *out, int doing)
{
    for (int group = 0; group < GROUPS; group++) {
        bool titled = false;
        for (const Row *row = options_rows; row->name; row++) {
            if ((int)row->group != group || !(row->with & doing)) continue;
            if (!titled) buf_addf(out, "\n%s:\n", group_titles[group]);
            titled = true;
            add_row(out, row);
        }
    }
}

static void add_usages(Buf *out)
{
    buf_addz(out, "usage: unhardcode [OPTIONS] PATH...   report, or fix, files and folders\n");
    for (const CommandRow *c = options_commands; c->name; c++)
        buf_addf(out, "       unhardcode %s%-*s %s\n", c->name, 19 - (int)strlen(c->name), c->arguments, c->help);
}

void help_add(const Options *o, Buf *out)
{
    for (const CommandRow *c = options_commands; c->name; c++) {
        if (o->command != c->command) continue;
        buf_addf(out, "usage: unhardcode %s [OPTIONS]%s\n       %s\n", c->name, c->arguments, c->help);
        add_options(out, c->doing);
        return;
    }
    buf_addz(out, "unhardcode finds signing keys that are written into Python, JavaScript and TypeScript\n"
                  "code, and moves them out of it.\n\n");
    add_usages(out);
    add_options(out, LOOKS);
    buf_addz(out, "\nA comment with `unhardcode: ignore` or `unhardcode: ignore[RULE]` silences its line,\n"
                  "`unhardcode: ignore-next-line` the one below; so do the comments of other tools: gitleaks:allow,\n"
                  "pragma: allowlist secret, nosec, noqa: S105.\n"
                  "\nExit status: 0 nothing found, or all of it fixed; 1 findings remain (with --diff: the diff is\n"
                  "not empty); 2 something could not be done. As a filter: 0 when the full text was printed.\n");
}
