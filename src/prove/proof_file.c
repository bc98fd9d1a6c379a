/* proof_file.c - what holds for the file as a whole; see proof.h */
#include "base/utf8.h"
#include "prove/proof.h"

static void prove_syntax(Proof *p)
{
    uint32_t before = p->before.tree->errors, after = p->after.tree->errors;
    if (before || after)
        proof_add(p, "parses", UH_WHOLE_FILE, before == after, "%u syntax error%s before, %u after", before,
                  before == 1 ? "" : "s", after);
    else
        proof_add(p, "parses", UH_WHOLE_FILE, true, "without an error, before and after");
    ProofTrees trees = proof_trees(p->before.tree, p->after.tree, &p->edits);
    if (trees.same) {
        proof_add(p, "same-tree", UH_WHOLE_FILE, true, "%u nodes outside of the edits are what they were",
                  trees.nodes);
        return;
    }
    proof_add(p, "same-tree", UH_WHOLE_FILE, false,
              "what stands on line %u of the old text is something else now",
              proof_line(&p->before, trees.where));
}

/* Appends "lines 2, 5 and 7-9", of the new text. */
static void add_lines(Proof *p, Buf *out)
{
    uint32_t last = 0;
    for (uint32_t i = 0; i < p->edits.len; i++) {
        const EditSpan *s = &p->edits.at[i];
        uint32_t start = (uint32_t)s->at, end = start + (uint32_t)s->text.len;
        bool whole = s->text.len && p->after.tree->text.at[end - 1] == '\n'; /* its last line ends with it */
        uint32_t first = proof_line(&p->after, start), until = proof_line(&p->after, whole ? end - 1 : end);
        if (until <= last) continue;
        buf_addf(out, "%s%u", last ? ", " : "", first > last ? first : last + 1);
        if (until > first && until > last + 1) buf_addf(out, "-%u", until);
        last = until;
    }
}

/* Every byte that no edit covers stands in the new text, in the same order. */
static void prove_bytes(Proof *p, Str before, Str after)
{
    size_t old = 0, new = 0, kept = 0;
    bool same = true;
    for (size_t i = 0; i <= p->result->edit_count && same; i++) {
        const UhEdit *e = i < p->result->edit_count ? &p->result->edits[i] : NULL;
        size_t end = e ? e->start : before.len;
        same = end >= old && str_eq(str_sub(before, old, end), str_sub(after, new, new + (end - old)));
        kept += end - old;
        new += end - old + (e ? e->len : 0);
        old = e ? e->end : before.len;
    }
    same = same && new == after.len;
    Buf lines = {0};
    add_lines(p, &lines);
    size_t count = p->result->edit_count;
    proof_add(p, "bytes", UH_WHOLE_FILE, same,
              "%zu edit%s in line%s %s; the other %zu bytes are what they were", count, count == 1 ? "" : "s",
              strpbrk(lines.at, ",-") ? "s" : "", lines.at, kept);
    buf_clear(&lines);
}

typedef struct {
    bool bom, utf8, lf, crlf, open; /* open: no line end at the end */
    Charset charset;
} Encoding;

static Encoding encoding_of(const Tree *t)
{
    Str text = t->coding.bytes;
    Encoding e = {.utf8 = str_is_utf8(text), .charset = t->coding.charset};
    e.bom = str_starts(text, STR("\xef\xbb\xbf"));
    for (size_t i = 0; i < text.len; i++) {
        if (text.at[i] != '\n') continue;
        if (i && text.at[i - 1] == '\r')
            e.crlf = true;
        else
            e.lf = true;
    }
    e.open = text.len && text.at[text.len - 1] != '\n';
    return e;
}

static void prove_encoding(Proof *p)
{
    Encoding a = encoding_of(p->before.tree), b = encoding_of(p->after.tree);
    bool lines = (!b.crlf || a.crlf) && (!b.lf || a.lf || !a.crlf);
    bool same = a.bom == b.bom && (b.utf8 || !a.utf8) && a.charset == b.charset && a.open == b.open && lines;
    proof_add(p, "encoding", UH_WHOLE_FILE, same, "%s%s, %s, %s at the end%s", a.utf8 ? "UTF-8" : "not UTF-8",
              a.bom ? " with a byte order mark" : "", a.crlf ? a.lf ? "CRLF and LF" : "CRLF" : "LF",
              a.open ? "no line end" : "a line end", same ? ": as before" : ": not as before");
}

/* ---- what has to stand first */

/* Whether a string stands where it is a directive or a docstring: nothing but such strings and comments
 * before it. */
static bool leads(const Tree *t, Node statement)
{
    Node parent = node_parent(t, statement), above = node_parent(t, parent);
    bool body = node_role(t, parent) == ROLE_MODULE || node_role(t, above) == ROLE_FUNCTION ||
                (node_role(t, above) == ROLE_CLASS);
    for (Node n = body ? node_first(t, parent) : 0; n && n != statement; n = node_next(t, n)) {
        Role role = node_role(t, n);
        bool string = role == ROLE_STATEMENT && node_role(t, node_inner(t, n)) == ROLE_STRING;
        if (role != ROLE_COMMENT && role != ROLE_HASHBANG && !string) return false;
    }
    return body;
}

/* The first leading string of the text before that leads nothing any more, or 0. */
static Node lost_leader(const Proof *p)
{
    const Tree *t = p->before.tree, *after = p->after.tree;
    for (Node n = ROOT; n < t->count; n++) {
        if (node_role(t, n) != ROLE_STATEMENT || node_role(t, node_inner(t, n)) != ROLE_STRING) continue;
        if (!leads(t, n)) continue;
        uint32_t start = proof_moved(p, node_start(t, n));
        Node now = tree_find(after, start, start + 1);
        while (now && node_role(after, now) != ROLE_STATEMENT) now = node_parent(after, now);
        bool stays =
            node_start(after, now) == start && node_role(after, node_inner(after, now)) == ROLE_STRING;
        if (stays && !leads(after, now)) return n;
    }
    return 0;
}

/* An import that must stay first, and does not, or 0. */
static Node late_future(const Tree *t)
{
    for (Node n = node_first(t, ROOT), other = 0; n; n = node_next(t, n)) {
        Role role = node_role(t, n);
        if (role == ROLE_FUTURE && other) return n;
        bool string = role == ROLE_STATEMENT && node_role(t, node_inner(t, n)) == ROLE_STRING;
        if (role != ROLE_FUTURE && role != ROLE_COMMENT && !string) other = n;
    }
    return 0;
}

/* The line that tells the system which program runs the file, or empty. */
static Str loader_line(Str text)
{
    ptrdiff_t end = str_find_char(text, '\n');
    return str_starts(text, STR("#!")) ? str_sub(text, 0, end < 0 ? text.len : (size_t)end) : (Str){0};
}

static void prove_head(Proof *p)
{
    Node string = lost_leader(p), future = late_future(p->before.tree) ? 0 : late_future(p->after.tree);
    if (!str_eq(loader_line(p->before.tree->text), loader_line(p->after.tree->text)))
        proof_add(p, "head", UH_WHOLE_FILE, false,
                  "the first line told the system what runs the file, and does not now");
    else if (string)
        proof_add(p, "head", UH_WHOLE_FILE, false,
                  "the text on line %u of the old text stood first, and does not now",
                  proof_line(&p->before, node_start(p->before.tree, string)));
    else if (future)
        proof_add(p, "head", UH_WHOLE_FILE, false, "the import on line %u must stand before all other code",
                  proof_line(&p->after, node_start(p->after.tree, future)));
    else
        proof_add(p, "head", UH_WHOLE_FILE, true, "what has to stand first still does");
}

void proof_file(Proof *p, Str before, Str after)
{
    prove_syntax(p);
    prove_bytes(p, before, after);
    prove_encoding(p);
    prove_head(p);
    proof_module(p);
    proof_other_reads(p);
    proof_browser(p);
    proof_scopes(p);
}
