#include "app/explain.h"

#include "app/nearest.h"
#include "app/outcome.h"
#include "app/output.h"
#include "app/say.h"

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

/* How to silence the rule, with its name put in. */
static void add_silence(const UhEngine *engine, const char *rule, Buf *out)
{
    const char *text = uh_explain(engine, "silence");
    Str rest = str_of(text), mark = STR("{{rule}}");
    ptrdiff_t at = str_find(rest, mark);
    if (at < 0) return;
    buf_addf(out, "\n" STR_FMT "%s%s\n", (int)at, rest.at, rule, rest.at + at + mark.len);
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
    if (strcmp(word, "not-written") != 0) return false; /* app/fixer.c's own */
    buf_addf(out, "%s  (a reason not to fix)\n", word);
    add_section(engine, word, out);
    return true;
}

static bool explain(const UhEngine *engine, const char *word, Buf *out, Error *error)
{
    Nearest near = {.word = str_of(word)};
    if (explain_rule(engine, word, out, &near) || explain_reason(engine, word, out, &near)) return true;
    if (near.best) return error_set(error, "explain %s: there is no such rule or reason: is it `%s`?", word, near.best);
    return error_set(error, "explain %s: there is no such rule or reason; `unhardcode rules` lists the rules", word);
}

int explain_run(const UhEngine *engine, const Options *options)
{
    Buf out = {0};
    Error error = {0};
    switch (options->command) {
    case COMMAND_EXPLAIN: explain(engine, options->paths.at[1], &out, &error); break;
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
