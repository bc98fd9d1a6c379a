#include "fix/render.h"

#include "fix/danger/unseen.h"

/* Calls the module of an import; several imports may bind one name (`import a.b`, `import a.c`), then all are
 * needed. */
static bool call_import(Renderer *r, const TemplateRef *ref, Node at, uint32_t before, Str *name)
{
    const Template *t = r->template;
    *name = (Str){0};
    for (uint32_t i = ref->index; i < t->imports.len; i++) {
        if (!str_eq(t->imports.at[i].name, t->imports.at[ref->index].name)) continue;
        ImportPlace place = {before, r->anchor, r->deferred};
        ImportUse use = import_use(r->names, &t->imports.at[i], at, &place, r->arena);
        bool differs = name->len && !str_eq(*name, use.name);
        if (use.name.len == 0 || differs) return false;
        *name = use.name;
        use.order = i;
        if (use.statement.len) *array_add(r->arena, &r->missing) = use;
    }
    return true;
}

static void note_call(Renderer *r, Str name, Str path, RefKind kind)
{
    ImportCall call = {name, path, kind};
    for (uint32_t i = 0; i < r->calls->len; i++)
        if (str_eq(r->calls->at[i].name, name) && str_eq(r->calls->at[i].path, path)) return;
    if (name.len) *array_add(r->arena, r->calls) = call;
}

/* Whether the read that goes calls the module of the import: `os.getenv(...)`. Another name for what it reads, though
 * shorter, would leave the import without a use. */
static bool was_called(const Renderer *r, const TemplateImport *import, Node at, uint32_t before)
{
    Str name;
    if (!r->instead.len || !import_present(r->names, import->module, at, before, &name)) return false;
    return str_starts(r->instead, name) && str_starts(str_from(r->instead, name.len), STR("."));
}

/* Replaces a reference by what the file calls it; false when it cannot be called here. An empty name leaves
 * it to the references inside it. */
static bool call_by_name(Renderer *r, const TemplateRef *ref, Node at, uint32_t before, Str spelled,
                         Str *name)
{
    *name = (Str){0};
    if (ref->kind == REF_SETUP) {
        *name = r->setup->parts[ref->index].name;
        r->called |= (uint32_t)1 << ref->index;
        note_call(r, *name, *name, REF_SETUP);
        return unseen_is_none(r->names, *name, at);
    }
    if (ref->kind == REF_GLOBAL) {
        *name = spelled;
        note_call(r, spelled, spelled, REF_GLOBAL);
        if (r->deferred) at = node_first(r->names->tree, ROOT); /* a function of the top level */
        return import_means(r->names, &(ImportCall){spelled, spelled, REF_GLOBAL}, at);
    }
    const TemplateImport *import = &r->template->imports.at[ref->index];
    bool found = true;
    if (str_eq(spelled, import->name)) found = call_import(r, ref, at, before, name);
    else if (!was_called(r, import, at, before)) import_present(r->names, ref->path, at, before, name);
    note_call(r, *name, ref->path, REF_IMPORT);
    return found;
}

/* Adds a part of the piece's text, without the types in it where the code tells none. */
static void add_part(const Renderer *r, const Piece *piece, uint32_t start, uint32_t end, Buf *out)
{
    for (uint32_t i = 0; r->untyped && i < piece->marks.len; i++) {
        const TemplateMark *mark = &piece->marks.at[i];
        if (mark->start < start || mark->end > end) continue;
        buf_add(out, str_sub(piece->text, start, mark->start));
        start = mark->end;
    }
    buf_add(out, str_sub(piece->text, start, end));
}

Refusal render(Renderer *r, const Piece *piece, Node at, uint32_t before, char quote, Str *code)
{
    Buf out = {0};
    uint32_t done = 0;
    Refusal refusal = REFUSE_NOTHING;
    for (uint32_t i = 0; i < piece->refs.len && refusal == REFUSE_NOTHING; i++) {
        const TemplateRef *ref = &piece->refs.at[i];
        Str spelled = str_sub(piece->text, ref->start, ref->end), name;
        if (ref->start < done || (r->untyped && template_is_type(piece, ref->start))) continue;
        if (!call_by_name(r, ref, at, before, spelled, &name)) refusal = REFUSE_NAME_SHADOWED;
        if (refusal != REFUSE_NOTHING || name.len == 0) continue;
        add_part(r, piece, done, ref->start, &out);
        buf_add(&out, name);
        done = ref->end;
    }
    add_part(r, piece, done, (uint32_t)piece->text.len, &out);
    ArenaMark mark = arena_mark(r->arena);
    Str styled = style_apply(r->style, quote, blanks_fill(buf_str(&out), &r->blanks, r->arena), r->arena);
    out.len = 0;
    buf_add(&out, styled);
    arena_back(r->arena, mark);
    *code = arena_copy(r->arena, buf_str(&out));
    buf_clear(&out);
    return refusal;
}

Node render_place(const Names *names, Node literal)
{
    const Tree *t = names->tree;
    Node around = node_parent(t, literal);
    Role role = node_role(t, around);
    if (role != ROLE_WRAP && role != ROLE_WRAP_LAST) return literal;
    Str before = str_sub(t->text, node_start(t, around), node_start(t, literal));
    Str behind = str_sub(t->text, node_end(t, literal), node_end(t, around));
    Str said = str_trim(before.len ? before : behind);
    bool one = !before.len || !behind.len;
    return one && language_has(names->language, WORDS_TEXT_ASSERTION, said) ? around : literal;
}

char render_quote(const Names *names, Node literal)
{
    Str text = node_above(names->tree, literal, ROLE_HOLE) ? node_text(names->tree, literal) : (Str){0};
    for (size_t i = 0; i < text.len; i++)
        if (quoting_is_plain(&names->language->grammar.quoting, text.at[i])) return text.at[i];
    return 0;
}

/* Whether anything can stand at the node's place without parentheses. */
static bool takes_any(const Tree *t, Node node)
{
    Node parent = node_parent(t, node);
    Slot slot = (Slot)t->at[node].slot;
    switch (node_role(t, parent)) {
    case ROLE_ARGUMENTS:
    case ROLE_LIST:
    case ROLE_RETURN:
    case ROLE_HOLE:
    case ROLE_COMPUTED: return true;
    case ROLE_PAIR:
    case ROLE_KEYWORD:
    case ROLE_DECLARE:
    case ROLE_ASSIGN:
    case ROLE_FIELD:
    case ROLE_PARAMETER:
    case ROLE_DEFAULTED: return slot == SLOT_B;
    case ROLE_AUGMENT:
    case ROLE_FUNCTION: return slot == SLOT_C;
    case ROLE_CHOICE: return slot == SLOT_B || slot == SLOT_C;
    case ROLE_WRAP: return node_text(t, parent).at[0] == '(';
    default: return false;
    }
}

/* `a || (b || c)` is `a || b || c`, but with another operator in the code. */
static bool goes_on(const Tree *t, const Language *language, Node node, Str code, Role role)
{
    Node parent = node_parent(t, node);
    if (role != ROLE_BINARY || node_role(t, parent) != ROLE_BINARY || t->at[node].slot != SLOT_C) return false;
    Str around = node_text(t, node_slot(t, parent, SLOT_B));
    const Strs *all = &language->words[WORDS_OR];
    bool same = language_has(language, WORDS_OR, around);
    for (uint32_t i = 0; i < all->len; i++) same &= (str_find(code, all->at[i]) >= 0) == str_eq(all->at[i], around);
    return same;
}

static bool is_loose(Role role)
{
    return role == ROLE_BINARY || role == ROLE_AWAIT || role == ROLE_CHOICE || role == ROLE_FUNCTION;
}

Str render_in_place(const Tree *t, const Language *language, Node node, Str code, Role role, Arena *arena)
{
    if (is_loose(role) && !takes_any(t, node) && !goes_on(t, language, node, code, role))
        return arena_fmt(arena, "(" STR_FMT ")", STR_ARG(code));
    uint32_t start = node_start(t, node), end = node_end(t, node);
    bool first = code.len && str_is_name_char(code.at[0]), last = code.len && str_is_name_char(code.at[code.len - 1]);
    bool left = first && start > 0 && str_is_name_char(t->text.at[start - 1]);
    bool right = last && end < t->text.len && str_is_name_char(t->text.at[end]);
    if (!left && !right) return code;
    return arena_fmt(arena, "%s" STR_FMT "%s", left ? " " : "", STR_ARG(code), right ? " " : "");
}

Str render_part(const Tree *t, const Language *language, Node string, uint32_t start, uint32_t end, Str code, Role role,
                Arena *arena)
{
    Quoted s;
    Str text = str_sub(t->coding.bytes, node_start(t, string), node_end(t, string));
    if (!quoting_split(&language->grammar.quoting, text, &s)) return code;
    Str concat = language_first(language, WORDS_CONCAT), open = str_sub(text, 0, s.prefix.len + s.mark.len);
    Str before = str_sub(s.body, 0, start), behind = str_from(s.body, end);
    if (is_loose(role)) code = arena_fmt(arena, "(" STR_FMT ")", STR_ARG(code));
    if (before.len)
        code = arena_fmt(arena, STR_FMT STR_FMT STR_FMT " " STR_FMT " " STR_FMT, STR_ARG(open), STR_ARG(before),
                         STR_ARG(s.mark), STR_ARG(concat), STR_ARG(code));
    if (behind.len)
        code = arena_fmt(arena, STR_FMT " " STR_FMT " " STR_FMT STR_FMT STR_FMT, STR_ARG(code), STR_ARG(concat),
                         STR_ARG(open), STR_ARG(behind), STR_ARG(s.mark));
    return code;
}
