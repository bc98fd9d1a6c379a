#include "prove/proof.h"
#include "base/utf8.h"
#include "scan/prefix.h"
#include "scan/spare.h"

/* A shorter value may stand in any text by chance, as a word of it. */
enum { TELLING = 8 };

void proof_add(Proof *p, const char *check, size_t finding, bool holds, const char *detail, ...)
{
    Buf text = {0};
    va_list args;
    va_start(args, detail);
    buf_addv(&text, detail, args);
    va_end(args);
    UhCheck added = {.check = check, .finding = finding, .holds = holds};
    added.detail = arena_copy(p->arena, buf_str(&text)).at;
    *array_add(p->arena, &p->checks) = added;
    buf_clear(&text);
}

uint32_t proof_line(Proof *p, uint32_t offset) { return source_place(&p->source, offset).line; }

const UhEdit *proof_edit(const Proof *p, size_t finding, uint32_t *start, uint32_t *end)
{
    const UhFinding *f = &p->result->findings[finding];
    ptrdiff_t shift = 0;
    for (size_t i = 0; i < p->result->edit_count; i++) {
        const UhEdit *e = &p->result->edits[i];
        *start = (uint32_t)((ptrdiff_t)e->start + shift);
        *end = *start + (uint32_t)e->len;
        if (f->start >= e->start && f->end <= e->end) return e;
        shift += (ptrdiff_t)e->len - (ptrdiff_t)(e->end - e->start);
    }
    return NULL;
}

/* ---- the file */

static void prove_syntax(Proof *p)
{
    uint32_t before = p->before->errors, after = p->after->errors;
    if (before || after)
        proof_add(p, "parses", UH_WHOLE_FILE, before == after, "%u syntax error%s before, %u after", before,
                  before == 1 ? "" : "s", after);
    else proof_add(p, "parses", UH_WHOLE_FILE, true, "without an error, before and after");
    ProofTrees trees = proof_trees(p->before, p->after, p->result);
    if (trees.same) {
        proof_add(p, "same-tree", UH_WHOLE_FILE, true, "%u nodes outside of the edits are what they were", trees.nodes);
        return;
    }
    Source source = source_of((Str){0}, p->before->text, p->arena);
    proof_add(p, "same-tree", UH_WHOLE_FILE, false, "what stands on line %u of the old text is something else now",
              source_place(&source, trees.where).line);
}

/* Appends "lines 2, 5 and 7-9", of the new text. */
static void add_lines(Proof *p, Buf *out)
{
    ptrdiff_t shift = 0;
    uint32_t last = 0;
    for (size_t i = 0; i < p->result->edit_count; i++) {
        const UhEdit *e = &p->result->edits[i];
        uint32_t start = (uint32_t)((ptrdiff_t)e->start + shift), end = start + (uint32_t)e->len;
        bool whole = e->len && p->after->text.at[end - 1] == '\n'; /* its last line ends with it */
        uint32_t first = proof_line(p, start), until = proof_line(p, whole ? end - 1 : end);
        shift += (ptrdiff_t)e->len - (ptrdiff_t)(e->end - e->start);
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
    proof_add(p, "bytes", UH_WHOLE_FILE, same, "%zu edit%s in line%s %s; the other %zu bytes are what they were", count,
              count == 1 ? "" : "s", strpbrk(lines.at, ",-") ? "s" : "", lines.at, kept);
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
        if (i && text.at[i - 1] == '\r') e.crlf = true;
        else e.lf = true;
    }
    e.open = text.len && text.at[text.len - 1] != '\n';
    return e;
}

static void prove_encoding(Proof *p)
{
    Encoding a = encoding_of(p->before), b = encoding_of(p->after);
    bool lines = (!b.crlf || a.crlf) && (!b.lf || a.lf || !a.crlf);
    bool same = a.bom == b.bom && (b.utf8 || !a.utf8) && a.charset == b.charset && a.open == b.open && lines;
    proof_add(p, "encoding", UH_WHOLE_FILE, same, "%s%s, %s, %s at the end%s", a.utf8 ? "UTF-8" : "not UTF-8",
              a.bom ? " with a byte order mark" : "", a.crlf ? a.lf ? "CRLF and LF" : "CRLF" : "LF",
              a.open ? "no line end" : "a line end", same ? ": as before" : ": not as before");
}

void proof_file(Proof *p, Str before, Str after)
{
    questions_read(&p->questions, p->old_names);
    prove_syntax(p);
    prove_bytes(p, before, after);
    prove_encoding(p);
    proof_scopes(p);
}

/* ---- one finding */

/* Whether the value is a part of the literal's, and the new code spells what stands around it: `"Bearer " + ...`. */
static bool is_cut_out(const Proof *p, const UhFinding *f, Str literal, Str value)
{
    ptrdiff_t at = value.len ? str_find(literal, value) : -1;
    if (at < 0) return false;
    Str before = str_sub(literal, 0, (size_t)at), behind = str_from(literal, (size_t)at + value.len);
    for (size_t i = 0; i < p->result->edit_count; i++) {
        const UhEdit *e = &p->result->edits[i];
        Str text = {e->text, e->len};
        if (e->start <= f->start && e->end >= f->end) return str_find(text, before) >= 0 && str_find(text, behind) >= 0;
    }
    return false;
}

static void prove_value(Proof *p, size_t i)
{
    const UhFinding *f = &p->result->findings[i];
    const UhValue *v = &p->result->values[f->value];
    static const char *const ways[] = {
        [UH_STORE_TEXT] = "as text", [UH_STORE_BASE64] = "as base64", [UH_STORE_FILE] = "in a file"};
    Value value = {0};
    bool same = false;
    Node n = tree_find(p->before, (uint32_t)f->start, (uint32_t)f->end);
    for (; n && !same; n = node_parent(p->before, n)) {
        if (node_start(p->before, n) != f->start || node_end(p->before, n) != f->end) break;
        Str bytes = {v->bytes, v->len};
        if (!value_read(p->old_names, n, &value)) continue;
        same = str_eq(value.bytes, bytes) || is_cut_out(p, f, value.bytes, bytes);
    }
    const char *name = v->name && *v->name ? v->name : v->file;
    if (v->place)
        proof_add(p, "value", i, same, "the bytes that the literal stands for have to be carried on as %s", name);
    else proof_add(p, "value", i, same, "the bytes that the literal stands for go to %s, %s", name, ways[v->as]);
}

static bool ends_expression(Role role)
{
    return role == ROLE_STATEMENT || role == ROLE_BLOCK || role == ROLE_FUNCTION || role == ROLE_CLASS ||
           role == ROLE_MODULE;
}

/* Code that asks whether the variable is set is told another thing from now on. */
static void prove_unasked(Proof *p, size_t i)
{
    const UhFinding *f = &p->result->findings[i];
    Str name = str_of(p->result->values[f->value].name);
    const Tree *t = p->before;
    Node literal = tree_find(t, (uint32_t)f->start, (uint32_t)f->end), around = 0;
    for (Node n = literal; n && !ends_expression(node_role(t, n)); n = node_parent(t, n)) around = n;
    Node question = questions_find(&p->questions, p->old_names, literal, around, name);
    Source source = source_of((Str){0}, t->text, p->arena);
    if (!question) return;
    proof_add(p, "asked", i, false, "line %u asks whether %s is set, and it will be: what depends on that changes",
              source_place(&source, node_start(t, question)).line, name.at);
}

static void collect_literals(Proof *p)
{
    const Tree *t = p->after;
    p->has_literals = true;
    for (Node n = ROOT; n < t->count; n++) {
        Role role = node_role(t, n);
        Value value;
        bool whole = literal_is(p->names, n) && (role == ROLE_STRING || literal_whole(p->names, n) == n);
        if (whole && value_read(p->names, n, &value) && value.bytes.len)
            *map_put(&p->literals, p->arena, value.bytes) = node_start(t, n) + 1;
    }
}

/* Whether a field of that name, of a class that reads its fields by itself, is read from the variable: by the same name
 * in any case, behind a prefix that the file has as a text. */
static bool is_field_of(Proof *p, Str field, Str name)
{
    if (field.len == 0 || field.len > name.len) return false;
    Str prefix = str_sub(name, 0, name.len - field.len);
    if (!str_eq_nocase(str_from(name, prefix.len), field)) return false;
    if (!p->has_literals) collect_literals(p);
    Str small = arena_copy(p->arena, prefix);
    for (size_t i = 0; i < small.len; i++)
        if (small.at[i] >= 'A' && small.at[i] <= 'Z') ((char *)small.at)[i] |= 32;
    return prefix.len == 0 || map_get(&p->literals, prefix) || map_get(&p->literals, small);
}

/* Whether a node is the name of what is assigned: that says nothing of where the value comes from. */
static bool is_target(const Tree *t, Node n)
{
    Role role = node_role(t, node_parent(t, n));
    return t->at[n].slot == SLOT_A && (role == ROLE_ASSIGN || role == ROLE_DECLARE || role == ROLE_FIELD);
}

static bool is_word(char c)
{
    return ((c | 32) >= 'a' && (c | 32) <= 'z') || (c >= '0' && c <= '9') || c == '_' || (unsigned char)c >= 0x80;
}

/* Whether the name stands in a path as a word of its own, in any case: `kv/shop.jwt_key#1` has JWT_KEY. A sentence,
 * which has blanks, says something about the name. */
static bool has_word(Str text, Str name)
{
    if (str_find_char(text, ' ') >= 0) return false;
    for (size_t at = 0; at + name.len <= text.len; at++) {
        size_t end = at + name.len;
        bool alone = (at == 0 || !is_word(text.at[at - 1])) && (end == text.len || !is_word(text.at[end]));
        if (alone && str_eq_nocase(str_sub(text, at, end), name)) return true;
    }
    return false;
}

/* Whether a node says the variable's name: as a read of the environment (then *read), or in any other way, such as
 * a part of a path. With `removed` the fix wrote nothing: what is assigned to is a field that its class reads
 * by itself. */
static bool says_name(Proof *p, Node n, Str name, bool removed, bool *read)
{
    Role role = node_role(p->after, n);
    Str said = {0};
    if (role == ROLE_MEMBER || role == ROLE_INDEX || role == ROLE_CALL)
        if (reads_env(p->names, n, &said) && str_eq(said, name)) return *read = true;
    if ((role == ROLE_INDEX || role == ROLE_CALL) && prefix_asks(p->names, n, name)) return true;
    if (!removed && is_target(p->after, n)) return false;
    bool named = role == ROLE_IDENTIFIER || role == ROLE_MEMBER;
    if (named && spare_reads(p->names, n, &said) && str_eq(said, name)) return *read = true;
    bool key = names_key(p->names, n, &said);
    if (removed) return key && is_field_of(p, said, name);
    if (!key && role == ROLE_STRING) said = node_text(p->after, n); /* with holes */
    return has_word(said, name);
}

/* A larger expression is not looked through for a name beside what the fix wrote. */
enum { BESIDE = 4096 };

/* In what the fix wrote; and, where it took away what was read when the variable was not set, in what that stood in. */
static void prove_read(Proof *p, size_t i)
{
    const UhFinding *f = &p->result->findings[i];
    const UhValue *v = &p->result->values[f->value];
    const Tree *t = p->after;
    Str name = str_of(v->name && *v->name ? v->name : v->file);
    uint32_t start = 0, end = 0;
    const UhEdit *e = proof_edit(p, i, &start, &end);
    bool said = false, read = false;
    Node holder = tree_find(t, e && e->len == 0 && start ? start - 1 : start, end);
    for (Node from = holder; e && from && !said; from = node_parent(t, from)) {
        if (t->at[from].after - from > BESIDE) break;
        for (Node n = from; n < t->at[from].after && !read; n++) said |= says_name(p, n, name, e->len == 0, &read);
        if (from != holder && ends_expression(node_role(t, from))) break;
    }
    if (read) proof_add(p, "reads", i, true, "line %u reads the variable %s", proof_line(p, start), name.at);
    else if (said) proof_add(p, "reads", i, true, "line %u asks for %s", proof_line(p, start), name.at);
    else proof_add(p, "reads", i, false, "nothing on line %u is seen to read %s", proof_line(p, start), name.at);
}

static void prove_gone(Proof *p, size_t i)
{
    const UhFinding *f = &p->result->findings[i];
    Str value = {p->result->values[f->value].bytes, p->result->values[f->value].len};
    if (!p->has_literals) collect_literals(p);
    const uint32_t *literal = map_get(&p->literals, value);
    ptrdiff_t raw = value.len >= TELLING ? str_find(p->after->text, value) : -1;
    const char *still = f->weak ? "the same word, which may mean anything" : "the value still";
    if (literal) proof_add(p, "gone", i, f->weak, "line %u has %s", proof_line(p, *literal - 1), still);
    else if (raw < 0) proof_add(p, "gone", i, true, "no literal has the value any more, nor any other text");
    else
        proof_add(p, "gone", i, f->weak, "no literal has the value any more; its letters are a part of line %u",
                  proof_line(p, (uint32_t)raw));
}

void proof_finding(Proof *p, size_t i)
{
    prove_value(p, i);
    prove_read(p, i);
    proof_names(p, i);
    prove_gone(p, i);
    prove_unasked(p, i);
}
