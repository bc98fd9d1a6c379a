#include "fix/template.h"

#include "fix/layout/anchor.h"
#include "scan/flow/qualify.h"
#include "scan/names/names.h"
#include "scan/names/names_read.h"
#include "scan/rules/frozen.h"

static const char *const piece_names[PIECE_COUNT] = {
    [PIECE_TEXT] = "secret",
    [PIECE_BYTES] = "secret_bytes",
    [PIECE_TEXT_B64] = "secret_b64",
    [PIECE_BYTES_B64] = "secret_bytes_b64",
    [PIECE_MISSING] = "secret_missing",
};

/* The text of a comment line behind its marks, or empty when the line is none. */
static Str comment_text(const Quoting *quoting, Str line)
{
    Str end;
    line = str_trim(line);
    size_t mark = quoting_comment(quoting, line, &end);
    return mark && str_eqz(end, "\n") ? str_trim(str_from(line, mark)) : (Str){0};
}

Str template_header(const Quoting *quoting, Str text, Str key)
{
    while (text.len) {
        Str comment = comment_text(quoting, str_cut(&text, '\n'));
        if (comment.len == 0) break;
        Str rest = comment, word = str_cut(&rest, ':');
        if (str_eq(str_trim(word), key)) return str_trim(rest);
    }
    return (Str){0};
}

/* Appends the lines of that key; the header ends with the first line that is no comment. */
static void add_lines(Str text, Str key, Buf *out)
{
    while (text.len) {
        Str rest = comment_text(&quoting_any, str_cut(&text, '\n'));
        if (rest.len == 0) return;
        if (!str_eq(str_trim(str_cut(&rest, ':')), key)) continue;
        if (out->len) buf_addc(out, ' ');
        buf_add(out, str_trim(rest));
    }
}

static bool add_files(const DataFile *files, uint32_t count, Str folder, Str key, Buf *out)
{
    bool some = false;
    for (uint32_t i = 0; i < count && !out->len; i++) {
        if (!str_starts(files[i].path, folder)) continue;
        some = true;
        add_lines(files[i].text, key, out);
    }
    return some;
}

Str template_says(const Data *data, Str store, Str key, Arena *arena)
{
    Buf out = {0};
    Str folder = arena_fmt(arena, "templates/" STR_FMT "/", STR_ARG(store));
    if (!add_files(data->extra, data->extra_count, folder, key, &out))
        add_files(data_files, data_file_count, folder, key, &out);
    Str said = arena_copy(arena, buf_str(&out));
    buf_clear(&out);
    return said;
}

typedef struct {
    Template *template;
    Names names;
    const Tree *tree;
    Arena *arena;
    Arena scratch; /* of the names */
    Str path;
    Error *error;
} TemplateReader;

static Str say_at(Str path, Str text, uint32_t at, const char *why, Arena *arena)
{
    Source source = source_of((Str){0}, text, arena);
    Place place = source_place(&source, at);
    return arena_fmt(arena, STR_FMT ":%u:%u: %s", STR_ARG(path), place.line, place.column, why);
}

/* Sets the error, with the place in the template. Always false. */
static bool fail(Str path, Str text, uint32_t at, const char *why, Error *error)
{
    Arena arena = {0};
    if (!error->text.len) error_set(error, STR_FMT, STR_ARG(say_at(path, text, at, why, &arena)));
    arena_free(&arena);
    return false;
}

/* Every name that an import statement binds, as an import of its own. */
static void add_imports(TemplateReader *r, Node statement)
{
    for (uint32_t i = 0; i < r->names.bindings.all.len; i++) {
        Binding *b = &r->names.bindings.all.at[i];
        if (!node_holds(r->tree, statement, b->target)) continue;
        Str module = arena_copy(r->arena, qualify_alone(&r->names, b));
        *array_add(r->arena, &r->template->imports) =
            (TemplateImport){.statement = node_text(r->tree, statement),
                             .name = arena_copy(r->arena, b->name),
                             .module = module,
                             .required = node_role(r->tree, statement) != ROLE_IMPORT};
    }
}

static uint32_t import_of(const Template *t, Str name)
{
    uint32_t i = 0;
    while (i < t->imports.len && !str_eq(t->imports.at[i].name, name)) i++;
    return i;
}

static uint32_t setup_of(const Template *t, Str name)
{
    uint32_t i = 0;
    while (i < t->setup.len && !str_eq(t->setup.at[i].name, name)) i++;
    return i;
}

/* The identifier at the root of a member chain, or 0. */
static Node chain_root(const Tree *t, Node n)
{
    while (node_role(t, n) == ROLE_MEMBER) n = node_slot(t, n, SLOT_A);
    return node_role(t, n) == ROLE_IDENTIFIER ? n : 0;
}

/* Whether a node is the name of a member, a key or a keyword: it stands for no value. */
static bool is_member_name(const Tree *t, Node n)
{
    Role parent = node_role(t, node_parent(t, n));
    if (parent == ROLE_MEMBER) return t->at[n].slot == SLOT_B;
    return (parent == ROLE_KEYWORD || parent == ROLE_PAIR) && t->at[n].slot == SLOT_A;
}

/* What the root of a chain of members stands for, which is `whole` when it has none; false for a name that the piece
 * gives by itself, as a parameter is. */
static bool find_ref(TemplateReader *r, Node root, bool whole, TemplateRef *ref)
{
    const Template *t = r->template;
    Str name = node_text(r->tree, root);
    ref->kind = REF_IMPORT, ref->index = import_of(t, name);
    if (ref->index < t->imports.len) return true;
    ref->kind = REF_SETUP, ref->index = setup_of(t, name);
    if (ref->index < t->setup.len) return whole;
    ref->kind = REF_GLOBAL, ref->index = 0;
    return whole && !names_lookup(&r->names, root, name);
}

bool template_is_type(const Piece *piece, uint32_t at)
{
    bool marked = false;
    for (uint32_t i = 0; i < piece->marks.len; i++)
        marked |= at >= piece->marks.at[i].start && at < piece->marks.at[i].end;
    return marked;
}

/* Notes the types that a piece tells, where the language has texts without any. */
static void mark_types(TemplateReader *r, Node expression, Piece *piece)
{
    const Tree *t = r->tree;
    uint32_t start = node_start(t, expression);
    if (!r->names.language->words[WORDS_DATED].len) return;
    for (Node n = expression + 1; n < t->at[expression].after; n++) {
        Node before = 0;
        for (Node c = node_first(t, node_parent(t, n)); c != n; c = node_next(t, c)) before = c;
        if (node_role(t, n) == ROLE_TYPE && before)
            *array_add(r->arena, &piece->marks) = (TemplateMark){node_end(t, before) - start, node_end(t, n) - start};
    }
}

static Piece read_piece(TemplateReader *r, Node expression)
{
    const Tree *t = r->tree;
    Piece piece = {.text = node_text(t, expression), .role = node_role(t, expression)};
    for (Node n = expression; n < t->at[expression].after; n++) {
        Role role = node_role(t, n);
        if ((role != ROLE_MEMBER && role != ROLE_IDENTIFIER) || is_member_name(t, n)) continue;
        Node root = chain_root(t, n);
        if (!root) continue;
        TemplateRef ref = {.start = node_start(t, n) - node_start(t, expression),
                           .end = node_end(t, n) - node_start(t, expression)};
        if (!find_ref(r, root, n == root, &ref)) continue;
        ref.path = arena_copy(r->arena, qualify(&r->names, n));
        *array_add(r->arena, &piece.refs) = ref;
    }
    return piece;
}

/* The assignment or declaration that a statement is, or 0. */
static Node assignment_in(const Tree *t, Node statement)
{
    Node child = node_child(t, statement, ROLE_DECLARE);
    return child ? child : node_child(t, statement, ROLE_ASSIGN);
}

/* The comment above a statement, when it tells types. */
static Str types_above(const TemplateReader *r, Node comment)
{
    Str text = comment ? node_text(r->tree, comment) : (Str){0};
    return language_spells(r->names.language, WORDS_TYPED_COMMENT, text) ? text : (Str){0};
}

/* Whether the code of a piece tells which value it reads. */
static bool names_value(Str piece)
{
    return str_find(piece, STR("{{name}}")) >= 0 || str_find(piece, STR("{{file}}")) >= 0;
}

/* `above` is the comment that stands before it, or 0. */
static void read_statement(TemplateReader *r, Node statement, Node above)
{
    const Tree *t = r->tree;
    Node assignment = assignment_in(t, statement), target = node_slot(t, assignment, SLOT_A);
    Str name = node_text(t, target ? target : node_slot(t, statement, SLOT_A));
    for (int i = 0; assignment && i < PIECE_COUNT; i++) {
        if (!str_eqz(name, piece_names[i])) continue;
        Piece *piece = &r->template->pieces[i];
        bool again = piece->text.len > 0;
        *piece = read_piece(r, node_slot(t, assignment, SLOT_B));
        uint32_t at = node_start(t, statement);
        if (again) fail(r->path, t->text, at, "this piece stands there twice", r->error);
        if (i != PIECE_MISSING && !names_value(piece->text))
            r->template->nameless = say_at(r->path, t->text, at, "has no {{name}}: all values would be one", r->arena);
        return;
    }
    if (r->template->where.len) { /* an object that the file has made */
        Str path = arena_copy(r->arena, qualify(&r->names, node_slot(t, assignment, SLOT_B)));
        *array_add(r->arena, &r->template->imports) = (TemplateImport){.name = name, .module = path};
        return;
    }
    uint32_t at = r->template->setup.len;
    array_add(r->arena, &r->template->setup)->name = name; /* a function may call itself */
    Piece setup = read_piece(r, statement);
    mark_types(r, statement, &setup);
    setup.name = name;
    setup.types = types_above(r, above);
    r->template->setup.at[at] = setup;
}

static Str global_of(const Piece *piece)
{
    for (uint32_t i = 0; i < piece->refs.len; i++)
        if (piece->refs.at[i].kind == REF_GLOBAL && !template_is_type(piece, piece->refs.at[i].start))
            return str_sub(piece->text, piece->refs.at[i].start, piece->refs.at[i].end);
    return (Str){0};
}

Str template_global(const Template *t)
{
    Str global = {0};
    for (uint32_t i = 0; i < t->setup.len && !global.len; i++) global = global_of(&t->setup.at[i]);
    return global;
}

Str template_unknown(const Template *t, const BlankList *own)
{
    Str word = {0};
    for (uint32_t i = 0; i < t->setup.len && !word.len; i++) word = blanks_unknown(t->setup.at[i].text, own);
    for (int i = 0; i < PIECE_COUNT && !word.len; i++) word = blanks_unknown(t->pieces[i].text, own);
    return word;
}

static void read_header(Template *template, const Quoting *q, Str text)
{
    *template = (Template){
        .needs = template_header(q, text, STR("needs")),
        .env = template_header(q, text, STR("env")),
        .where = template_header(q, text, STR("where")),
        .async = str_eqz(template_header(q, text, STR("async")), "yes"),
        .elsewhere = str_eqz(template_header(q, text, STR("stores")), "elsewhere"),
        .in_file = str_eqz(template_header(q, text, STR("stores")), "file"),
    };
}

static void read_statements(TemplateReader *r)
{
    const Tree *t = r->tree;
    Node above = 0;
    for (Node n = node_first(t, ROOT); n; n = node_next(t, n)) {
        Role role = node_role(t, n);
        bool comment = role == ROLE_COMMENT;
        if (!comment && role != ROLE_HASHBANG && anchor_is_import(&r->names, n)) add_imports(r, n);
        else if (!comment && role != ROLE_HASHBANG) read_statement(r, n, above);
        above = comment ? n : 0;
    }
}

static uint32_t first_error(const Tree *t)
{
    Node n = ROOT;
    while (n + 1 < t->count && node_role(t, n) != ROLE_ERROR) n++;
    return node_start(t, n);
}

/* Where a character stands that no code needs, and that might stand in a name unseen; -1 without any. */
static ptrdiff_t find_control(Str text)
{
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.at[i];
        if ((c < ' ' && !strchr("\t\n\r\f", c)) || c == 0x7f || c == 0) return (ptrdiff_t)i;
    }
    return -1;
}

bool template_read(Template *template, Str path, Str text, const Detector *detector, Parser *parser,
                   Arena *arena, Error *error)
{
    Tree tree;
    bool known = detector->is_built_in && data_is_built_in(text);
    const Template *frozen = known ? frozen_thaw(path, detector->name, arena) : NULL;
    if (frozen) *template = *frozen;
    if (frozen) return true;
    ptrdiff_t control = find_control(text);
    if (control >= 0) return fail(path, text, (uint32_t)control, "control characters are not allowed", error);
    bool parsed = parser_run(parser, &detector->language.grammar, text, true, &tree) == PARSE_DONE;
    if (!parsed || tree.errors)
        return fail(path, text, parsed ? first_error(&tree) : 0,
                    arena_fmt(arena, "cannot be parsed as " STR_FMT, STR_ARG(detector->language.name)).at, error);
    TemplateReader r = {.template = template, .tree = &tree, .arena = arena, .path = path, .error = error};
    names_read(&r.names, &detector->language, &detector->rules, &tree, &r.scratch);
    read_header(template, &detector->language.grammar.quoting, text);
    read_statements(&r);
    arena_free(&r.scratch);
    if (error->text.len) return false;
    if (template->setup.len > TEMPLATE_SETUPS)
        return error_set(error, STR_FMT ": has more than %d statements of set-up", STR_ARG(path), TEMPLATE_SETUPS);
    template->asks = template_unknown(template, &(BlankList){0}).len > 0;
    if (template->pieces[PIECE_TEXT].text.len == 0)
        return fail(path, text, 0, "has no line `secret = ...`", error);
    return true;
}

bool template_freeze(Str path, const Detector *detector, Parser *parser, Arena *arena, Error *error)
{
    Template *template = arena_new(arena, sizeof *template);
    Data built_in = {0};
    Str text;
    return data_find(&built_in, path, &text) && template_read(template, path, text, detector, parser, arena, error);
}
