#include "app/cli/explain.h"

#include "app/cli/outcome.h"
#include "app/cli/output.h"
#include "app/cli/say.h"
#include "app/project/project.h"
#include "base/nearest.h"

#include <stdlib.h>

static void add_templates(const UhEngine *engine, Buf *out)
{
    const char *name, *about;
    for (size_t i = 0; (name = uh_template_name(engine, i, &about)); i++) buf_addf(out, "%-10s %s\n", name, about);
}

static void add_rules(const UhEngine *engine, Buf *out)
{
    const char *name, *kinds, *message;
    for (size_t i = 0; (name = uh_rule_name(engine, i, &kinds, &message)); i++)
        buf_addf(out, "%-18s %-24s %s\n", name, *kinds ? kinds : "-", message);
}

static void add_section(const UhEngine *engine, const char *word, Buf *out)
{
    const char *text = uh_explain(engine, word);
    if (text) buf_addf(out, "\n%s\n", text);
}

/* Once for each of "session-key, signing-key", with the kind above when there are several. */
static void add_kinds(const UhEngine *engine, Str kinds, Buf *out)
{
    bool several = str_find_char(kinds, ',') >= 0;
    while (kinds.len) {
        Buf kind = {0};
        buf_add(&kind, str_trim(str_cut(&kinds, ',')));
        if (several) buf_addf(out, "\n%s:", kind.at);
        add_section(engine, kind.at, out);
        buf_clear(&kind);
    }
}

/* How to silence the rule, with its name put in wherever it belongs. */
static void add_silence(const UhEngine *engine, const char *rule, Buf *out)
{
    static const Str mark = STR_INIT("{{rule}}");
    Str rest = str_of(uh_explain(engine, "silence"));
    if (rest.len) buf_addc(out, '\n');
    for (ptrdiff_t at; (at = str_find(rest, mark)) >= 0; rest = str_from(rest, (size_t)at + mark.len))
        buf_addf(out, STR_FMT "%s", STR_ARG(str_sub(rest, 0, (size_t)at)), rule);
    if (rest.len) buf_addf(out, STR_FMT "\n", STR_ARG(rest));
}

static bool explain_rule(const UhEngine *engine, const char *word, Buf *out, Nearest *near)
{
    const char *name, *kinds, *message;
    for (size_t i = 0; (name = uh_rule_name(engine, i, &kinds, &message)); i++) {
        nearest_try(near, name);
        if (strcmp(name, word) != 0) continue;
        buf_addf(out, "%s  (a rule%s%s)\n%s\n", name, *kinds ? ": " : "", kinds, message);
        add_section(engine, name, out);
        add_kinds(engine, str_of(*kinds ? kinds : "signing-key"), out); /* a fallback's kind is its sink's */
        add_section(engine, "all", out);
        add_silence(engine, name, out);
        return true;
    }
    return false;
}

static bool explain_reason(const UhEngine *engine, const char *word, Buf *out, Nearest *near)
{
    const char *code, *advice;
    for (size_t i = 0; (code = uh_reason_name(i, &advice)); i++) {
        nearest_try(near, code);
        if (strcmp(code, word) != 0) continue;
        buf_addf(out, "%s  (a reason not to fix)\n%s\n", code, advice);
        add_section(engine, code, out);
        return true;
    }
    if (strcmp(word, "not-written") != 0) return false; /* app/job/fixer.c's own */
    buf_addf(out, "%s  (a reason not to fix)\n", word);
    add_section(engine, word, out);
    return true;
}

/* Where code of this folder's project reads a variable with it, and how a value gets there. */
static bool add_place(const UhEngine *engine, const char *template, Buf *out, Error *error)
{
    static const char example[] = "JWT_SECRET_KEY";
    Projects projects = {0};
    UhPlace place;
    char *message;
    if (uh_template_place(engine, template, example, projects_of(&projects, ""), &place, &message)) {
        buf_addf(out, "\nCode in this folder reads the variable %s from\n    %s\n", example, place.place);
        buf_addz(out, "as --template-value says:");
        for (const char *const *v = place.values; v[0]; v += 2) buf_addf(out, " %s=%s", v[0], v[1]);
        buf_addc(out, '\n');
        if (*place.put) buf_addf(out, "A value gets there, from standard input, beside what is there, by\n    %s\n",
                                 place.put);
    }
    if (message) error_set(error, "explain %s: %s", template, message);
    projects_clear(&projects);
    free(message);
    return error->text.len == 0;
}

static bool explain_template(const UhEngine *engine, const char *word, Buf *out, Nearest *near, Error *error)
{
    const char *name, *about;
    for (size_t i = 0; (name = uh_template_name(engine, i, &about)); i++) {
        nearest_try(near, name);
        if (strcmp(name, word) != 0) continue;
        buf_addf(out, "%s  (a template)\n%s\n", name, about);
        return add_place(engine, name, out, error);
    }
    return false;
}

static bool explain(const UhEngine *engine, const char *word, Buf *out, Error *error)
{
    Nearest near = {.word = str_of(word)};
    if (explain_rule(engine, word, out, &near) || explain_reason(engine, word, out, &near)) return true;
    if (explain_template(engine, word, out, &near, error)) return true;
    if (error->text.len) return false;
    error_set(error, "explain %s: there is no such rule, reason or template", word);
    if (near.best) buf_addf(&error->text, ": is it `%s`?", near.best);
    else buf_addz(&error->text, "; `unhardcode rules` lists the rules");
    return false;
}

int explain_run(const UhEngine *engine, const Options *options)
{
    Buf out = {0};
    Error error = {0};
    switch (options->command) {
    case COMMAND_EXPLAIN: explain(engine, options->settings.paths.at[1], &out, &error); break;
    case COMMAND_RULES: add_rules(engine, &out); break;
    case COMMAND_TEMPLATES: add_templates(engine, &out); break;
    case COMMAND_PROVE:
    case COMMAND_UNDO:
    case COMMAND_NONE: break;
    }
    if (!error.text.len) output_write(options, buf_str(&out), &error);
    buf_clear(&out);
    return say_error(&error) ? STATUS_TROUBLE : STATUS_FINE;
}
