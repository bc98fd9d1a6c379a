#include "base/utf8.h"
#include "report/formats.h"

/* What stands in the text in which colour (SGR parameters). */
typedef enum { PLAIN, PATH, RULE, GUTTER, MARKER, FIXED, NOTE } Paint;

static const char *const paints[] = {
    [PLAIN] = "", [PATH] = "1", [RULE] = "1;31", [GUTTER] = "34", [MARKER] = "1;31", [FIXED] = "1;32", [NOTE] = "36"};

static void add_painted(const Report *r, Buf *out, Paint paint, Str s)
{
    if (r->colour && paint != PLAIN) buf_addf(out, "\x1b[%sm", paints[paint]);
    buf_add(out, s);
    if (r->colour && paint != PLAIN) buf_addz(out, "\x1b[0m");
}

static int digits(uint32_t n)
{
    int count = 1;
    for (; n >= 10; n /= 10) count++;
    return count;
}

/* Why it is not the variable that one would expect. */
static void add_taken(const ReportFinding *f, Buf *out)
{
    if (!f->taken.len) return;
    buf_addz(out, " (");
    utf8_add_visible(out, f->taken, false);
    buf_addz(out, " is taken: ");
    utf8_add_visible(out, f->taken_at, false);
    buf_addc(out, ')');
}

/* path:line:column: rule  message */
static void add_head(const Report *r, const ReportFile *file, const ReportFinding *f, Buf *out)
{
    Buf place = {0};
    utf8_add_visible(&place, file->path, false);
    buf_addf(&place, ":%u:%u:", f->line, f->column);
    add_painted(r, out, PATH, buf_str(&place));
    buf_clear(&place);
    buf_addc(out, ' ');
    add_painted(r, out, f->fixed ? FIXED : RULE, f->rule);
    buf_addz(out, f->fixed ? "  fixed: the value is now " : "  ");
    utf8_add_visible(out, f->fixed ? f->moved_to : f->message, false);
    if (f->fixed && f->place.len) buf_addz(out, ", read from ");
    if (f->fixed) utf8_add_visible(out, f->place, false);
    if (f->fixed) add_taken(f, out);
    buf_addc(out, '\n');
}

static void add_gutter(const Report *r, int width, const char *number, const char *sign, Buf *out)
{
    Buf gutter = {0};
    buf_addf(&gutter, "%*s %s", width, number, sign);
    add_painted(r, out, GUTTER, buf_str(&gutter));
    buf_addc(out, ' ');
    buf_clear(&gutter);
}

static void add_source(const Report *r, const ReportFinding *f, int width, Buf *out)
{
    Buf number = {0};
    buf_addf(&number, "%u", f->line);
    add_gutter(r, width, number.at, "|", out);
    buf_add(out, f->source);
    buf_addc(out, '\n');
    add_gutter(r, width, "", "|", out);
    add_painted(r, out, MARKER, f->marker);
    buf_addc(out, '\n');
    buf_clear(&number);
}

/* What to do about it. */
static void add_advice(const ReportFile *file, const ReportFinding *f, Buf *out)
{
    if (file->test_code) {
        buf_addz(out, "test code: neither counted nor fixed (--include-tests)");
    } else if (f->reason.len) {
        buf_addz(out, "not fixed (");
        utf8_add_visible(out, f->reason, false);
        buf_addz(out, f->advice.len ? "): " : ")");
        utf8_add_visible(out, f->advice, false);
        add_taken(f, out);
    } else {
        buf_addf(out, "--fix%s moves it out of the code", f->fix == UH_FIX_UNSAFE ? " --unsafe" : "");
        if (f->advice.len) buf_addz(out, ": ");
        utf8_add_visible(out, f->advice, false);
    }
}

static void add_finding(const Report *r, const ReportFile *file, const ReportFinding *f, Buf *out)
{
    add_head(r, file, f, out);
    if (f->fixed) return;
    int width = digits(f->line) + 2;
    add_source(r, f, width, out);
    add_gutter(r, width, "", "=", out);
    Buf advice = {0};
    add_advice(file, f, &advice);
    add_painted(r, out, NOTE, buf_str(&advice));
    buf_clear(&advice);
    buf_addc(out, '\n');
}

static const char *plural(uint32_t n) { return n == 1 ? "" : "s"; }

/* Adds "(1 fixed, 2 refused)" and the like: `count` of `what`, if there are any. */
static void add_part(Buf *out, bool *open, uint32_t count, const char *what)
{
    if (count == 0) return;
    buf_addf(out, "%s%u %s", *open ? ", " : " (", count, what);
    *open = true;
}

static void add_summary(const Report *r, Buf *out)
{
    ReportSum sum = report_sum(r);
    bool open = false;
    uint32_t files = sum.findings ? sum.files : r->looked_at;
    if (sum.findings) buf_addf(out, "%u finding%s", sum.findings, plural(sum.findings));
    else buf_addz(out, "no findings");
    buf_addf(out, " in %u file%s", files, plural(files));
    add_part(out, &open, sum.fixed, "fixed");
    add_part(out, &open, sum.refused, "refused");
    add_part(out, &open, sum.test_code, "in test code");
    add_part(out, &open, sum.skipped, "not looked at");
    add_part(out, &open, sum.partly, "not to the end");
    buf_addz(out, open ? ")\n" : "\n");
}

/* An empty line stands where a finding of several lines meets something else. */
static void add(const Report *r, Buf *out)
{
    bool first = true, long_before = false;
    for (uint32_t i = 0; i < r->count; i++) {
        for (uint32_t k = 0; k < r->files[i].count; k++) {
            const ReportFinding *f = &r->files[i].findings[k];
            if (long_before || (!first && !f->fixed)) buf_addc(out, '\n');
            add_finding(r, &r->files[i], f, out);
            long_before = !f->fixed;
            first = false;
        }
    }
    if (!r->summary) return;
    if (long_before) buf_addc(out, '\n');
    add_summary(r, out);
}

extern const ReportFormat report_text; /* formats.c lists it */
const ReportFormat report_text = {.name = "text", .add = add};
