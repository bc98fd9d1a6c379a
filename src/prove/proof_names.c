/* proof_names.c - what the names of the new code mean where they stand; see proof.h */
#include "prove/proof.h"

/* What the templates mean by a name; NULL when none of them imports it. */
static const TemplateImport *import_of(const Proof *p, Str name)
{
    for (uint32_t i = 0; i < p->imports.len; i++)
        if (str_eq(p->imports.at[i].name, name)) return &p->imports.at[i];
    return NULL;
}

/* Whether a path is that, or begins with it. */
static bool leads_to(Str path, Str module, const char *behind)
{
    return str_starts(path, module) && (path.len == module.len || strchr(behind, path.at[module.len]));
}

/* Whether a path is what templates mean by the name, or by another one. */
static bool is_template_module(const Proof *p, Str name, Str path)
{
    bool named = import_of(p, name) != NULL;
    for (uint32_t i = 0; i < p->imports.len && path.len; i++) {
        const TemplateImport *import = &p->imports.at[i];
        if (named && str_eq(import->name, name) && leads_to(path, import->module, "(")) return true;
        if (str_eq(import->name, name)) continue;
        if (leads_to(path, import->module, ".(")) return true;
    }
    return false;
}

/* `files.read` of `import files from "fs"` is fs.read: what a template imports, below a module of another
 * name. */
static bool is_below_module(const Proof *p, Node n, Str name, Str path)
{
    const Tree *t = p->after.tree;
    Node parent = node_parent(t, n);
    if (node_role(t, parent) != ROLE_MEMBER || t->at[n].slot != SLOT_A) return false;
    Str member = node_text(t, node_slot(t, parent, SLOT_B));
    return is_template_module(p, name,
                              arena_fmt(p->arena, STR_FMT "." STR_FMT, STR_ARG(path), STR_ARG(member)));
}

/* Whether the language gives the name everywhere, so that its module may be imported as well: `process`. */
static bool is_global(const Proof *p, Str name)
{
    const Strs *words = &p->language->words[WORDS_ENVIRONMENT];
    for (uint32_t i = 0; i < words->len; i++)
        if (str_starts(words->at[i], name) && words->at[i].len > name.len && words->at[i].at[name.len] == '.')
            return true;
    return false;
}

/* Whether a function of the code is called by that name, which reads a variable, or may do so. */
static bool is_own_getter(const Proof *p, Node n)
{
    const Reads *all = &p->after.reads;
    Node call = node_parent(p->after.tree, n);
    bool reads = reads_getter(all, call, &(Getter){0}) || reads_unclear_getter(all, call);
    return p->after.tree->at[n].slot == SLOT_A && reads;
}

/* Appends what a name of the new code means; false when that is not what was meant. */
static bool explain_name(Proof *p, Node n, Str name, Buf *out)
{
    Meaning m = scopes_meaning(p->after.scopes, n);
    uint32_t at = node_start(p->after.tree, m.at), line = proof_line(&p->after, at);
    const char *how[] = {[MEANS_OTHER] = "is something else, of line",
                         [MEANS_TYPE] = "is a type alone, of line",
                         [MEANS_OPEN] = "may be anything by line",
                         [MEANS_GLOBAL] = "",
                         [MEANS_PATH] = "",
                         [MEANS_LATE] = ""};
    bool imports = import_of(p, name),
         known = is_template_module(p, name, m.path) || (str_eq(m.path, name) && is_global(p, name));
    known |= m.kind == MEANS_PATH && is_below_module(p, n, name, m.path);
    bool set_up = m.kind == MEANS_OTHER && !imports && proof_is_new(p, at);
    bool own = is_own_getter(p, n) && (m.kind == MEANS_OTHER || m.kind == MEANS_PATH);
    if (own && !set_up) {
        buf_addf(out, STR_FMT " is the function of the code that line %u %s", STR_ARG(name), line,
                 m.kind == MEANS_PATH ? "imports" : "has");
        return true;
    }
    if (m.kind == MEANS_GLOBAL) {
        buf_addf(out, STR_FMT " is %s", STR_ARG(name), imports ? "imported nowhere" : "a global");
        return !imports;
    }
    if (m.kind == MEANS_PATH || m.kind == MEANS_LATE) {
        buf_addf(out, STR_FMT " means " STR_FMT ", %s line %u", STR_ARG(name), STR_ARG(m.path),
                 m.kind == MEANS_LATE ? "imported too late or not always, on" : "imported on", line);
        return known && m.kind == MEANS_PATH;
    }
    buf_addf(out, STR_FMT " %s %u", STR_ARG(name), set_up ? "is set up on line" : how[m.kind], line);
    return set_up;
}

/* `environ` of `os.environ` and `path` of `f(path=1)` are no names of their own. */
static bool is_name(const Tree *t, Node n)
{
    Role above = node_role(t, node_parent(t, n));
    if (node_role(t, n) != ROLE_IDENTIFIER) return false;
    return !(t->at[n].slot == SLOT_B && above == ROLE_MEMBER) &&
           !(t->at[n].slot == SLOT_A && above == ROLE_KEYWORD);
}

/* Whether the code that was replaced had the name: then it means what it meant. */
static bool was_there(const Proof *p, const UhEdit *e, Str name)
{
    const Tree *t = p->before.tree;
    Node holder = tree_find(t, (uint32_t)e->start, (uint32_t)e->end);
    for (Node n = holder; n && n < t->at[holder].after; n++) {
        bool inside = node_start(t, n) >= e->start && node_end(t, n) <= e->end;
        if (inside && is_name(t, n) && str_eq(node_text(t, n), name)) return true;
    }
    return false;
}

bool proof_had_word(const Proof *p, const UhEdit *e, Str word)
{
    const Tree *t = p->before.tree;
    Node holder = tree_find(t, (uint32_t)e->start, (uint32_t)e->end);
    for (Node n = holder; n && n < t->at[holder].after; n++) {
        Role role = node_role(t, n);
        bool inside = node_start(t, n) >= e->start && node_end(t, n) <= e->end;
        if (inside && (role == ROLE_IDENTIFIER || role == ROLE_NAME) && str_eq(node_text(t, n), word))
            return true;
    }
    return false;
}

bool proof_is_meant(Proof *p, const UhEdit *e, Node n)
{
    Buf ignored = {0};
    Str name = node_text(p->after.tree, n);
    bool good = was_there(p, e, name) || explain_name(p, n, name, &ignored);
    buf_clear(&ignored);
    return good;
}

void proof_names(Proof *p, size_t i)
{
    uint32_t start = 0, end = 0;
    const UhEdit *e = proof_edit(p, i, &start, &end);
    Buf detail = {0};
    bool holds = true;
    Map told = {0};
    Node holder = tree_find(p->after.tree, start, end);
    for (Node n = holder; e && n && n < p->after.tree->at[holder].after; n++) {
        bool inside = node_start(p->after.tree, n) >= start && node_end(p->after.tree, n) <= end;
        if (!inside || !is_name(p->after.tree, n)) continue;
        Str name = node_text(p->after.tree, n);
        uint32_t *known = map_put(&told, p->arena, name);
        if ((*known)++ || was_there(p, e, name)) continue;
        if (detail.len) buf_addz(&detail, ", ");
        holds &= explain_name(p, n, name, &detail);
    }
    if (detail.len)
        proof_add(p, "names", i, holds, "%s", detail.at);
    else
        proof_add(p, "names", i, e != NULL, "no new name is used");
    buf_clear(&detail);
}

/* No more of them are told by their lines. */
enum { TOLD = 4 };

void proof_scopes(Proof *p)
{
    const Scopes *s = p->after.scopes;
    Buf detail = {0};
    for (uint32_t i = 0; i < s->unread.len && i < TOLD; i++) {
        Node n = s->unread.at[i];
        buf_addf(&detail, "%s" STR_FMT " in line %u", i ? ", " : "", STR_ARG(node_text(p->after.tree, n)),
                 proof_line(&p->after, node_start(p->after.tree, n)));
    }
    if (!s->unread.len) return;
    const char *more = s->unread.len > TOLD ? " and others" : "", *ending = s->unread.len == 1 ? "s" : "";
    proof_unseen(p, "scopes", UH_WHOLE_FILE, "not looked at: what %s%s bind%s", detail.at, more, ending);
    buf_clear(&detail);
}
