#include "fix/check.h"

#include "scan/flow/env.h"
#include "scan/flow/prefix.h"
#include "scan/flow/qualify.h"
#include "unhardcode.h"

/* A longer line was written by a program. */
enum { LINE_LENGTH = 5000 };

/* A mark of generated code counts in the first bytes only. */
enum { HEAD = 2048 };

static bool is_generated(const Names *names, Str path)
{
    Str head = str_sub(names->tree->text, 0, HEAD);
    return language_spells(names->language, WORDS_GENERATED, head) ||
           language_spells(names->language, WORDS_GENERATED_PATH, path);
}

/* Both sides of a merge stand in the file, between the lines that git-merge(1) writes: what a name means
 * there is not known before the conflict is resolved. */
static bool in_conflict(const Tree *t)
{
    return t->errors && str_find(t->text, STR("<<<<<<< ")) >= 0 && str_find(t->text, STR("\n>>>>>>> ")) >= 0;
}

/* Whether a loss may come before the literal's place is read. */
static bool is_before(const Tree *t, const Loss *loss, Node literal)
{
    return loss->at < literal || node_above(t, literal, ROLE_FUNCTION);
}

bool check_keeps(Names *names, const FileFacts *facts, Node literal, Str variable)
{
    for (uint32_t i = 0; i < facts->losses.all.len; i++) {
        const Loss *loss = &facts->losses.all.at[i];
        bool meant = loss->variable.len ? str_eq(loss->variable, variable)
                     : loss->chosen     ? loss_chooses(names, loss, variable)
                                        : loss->thins && !loss_spells(names, ROOT, variable);
        if (meant && (!loss->variable.len || is_before(names->tree, loss, literal))) return false;
    }
    return true;
}

FileFacts check_file(Names *names, Str path, Str said)
{
    const ModuleKind *kind = linkage_kind(&names->language->linkage, said);
    FileFacts facts = {
        .path = path,
        .compiled = kind && !kind->waits && !linkage_kind_of_path(&names->language->linkage, path),
        .runtime = runtime_of(names, path, said),
        .generated = is_generated(names, path),
        .conflict = in_conflict(names->tree),
    };
    losses_read(names, &facts.losses);
    for (uint32_t i = 0; i < facts.losses.all.len; i++) {
        const Loss *loss = &facts.losses.all.at[i];
        facts.cleared |= !loss->variable.len && !loss->thins;
    }
    return facts;
}

/* `environ["X"] = "lit"`, `process.env.X ??= "lit"`, `environ.setdefault("X", "lit")`. */
static bool assigns_environment(Names *names, Node literal)
{
    const Tree *t = names->tree;
    for (Node n = node_parent(t, literal), child = literal; n; child = n, n = node_parent(t, n)) {
        Role role = node_role(t, n);
        if (role == ROLE_ASSIGN || role == ROLE_AUGMENT) {
            Str env;
            Node target = node_slot(t, n, SLOT_A);
            return t->at[child].slot != SLOT_A && env_reads(names, target, &env);
        }
        if (role == ROLE_CALL && node_role(t, node_slot(t, n, SLOT_A)) == ROLE_MEMBER) {
            Node object = node_slot(t, node_slot(t, n, SLOT_A), SLOT_A);
            Node first = node_inner(t, node_slot(t, n, SLOT_B));
            bool given = t->at[child].slot == SLOT_B && !qualify_rule(names, n, FORM_FALLBACK);
            if (given && (env_is_whole(names, object) || env_is_whole(names, first))) return true;
        }
        if (role == ROLE_FUNCTION || role == ROLE_STATEMENT) return false;
    }
    return false;
}

/* Whether it is said in front of a literal that it is its own type, or behind it, whatever stands between the words. */
static bool asserts(const Language *language, Str front, Str behind)
{
    const Strs *marks = &language->words[WORDS_CONST_ASSERTION];
    for (uint32_t i = 0; i < marks->len; i++) {
        Str last = marks->at[i], first = str_cut(&last, ' ');
        if (!last.len && str_starts(front, first)) return true;
        if (last.len && str_find(behind, first) >= 0 && str_ends(behind, last)) return true;
    }
    return false;
}

/* `"x" as const`, `<const>"x"`. */
static bool is_const_assertion(const Language *language, const Tree *t, Node literal)
{
    for (Node n = node_parent(t, literal); n; n = node_parent(t, n)) {
        Role role = node_role(t, n);
        Str behind = str_sub(t->text, node_end(t, literal), node_end(t, n));
        if (role != ROLE_WRAP && role != ROLE_WRAP_LAST) return false;
        if (asserts(language, role == ROLE_WRAP_LAST ? node_text(t, n) : (Str){0}, behind)) return true;
    }
    return false;
}

/* Whether a type written beside the literal says that it has to be this very literal. */
static bool is_typed(const Tree *t, Node literal)
{
    Str text = node_text(t, literal);
    for (Node n = node_parent(t, literal); n; n = node_parent(t, n)) {
        Role role = node_role(t, n);
        if (role == ROLE_STATEMENT || role == ROLE_FUNCTION || role == ROLE_DECLARATION) return false;
        bool typed =
            role == ROLE_DECLARE || role == ROLE_ASSIGN || role == ROLE_FIELD || role == ROLE_PARAMETER;
        if (!typed && role != ROLE_WRAP) continue;
        Node type = node_child(t, n, ROLE_TYPE);
        if (type && str_find(node_text(t, type), text) >= 0) return true;
    }
    return false;
}

static bool is_type(const Tree *t, Node literal) { return node_above(t, literal, ROLE_TYPE) != 0; }

void check_types(const Names *names, Map *types)
{
    const Tree *t = names->tree;
    Value value;
    for (Node n = ROOT; n < t->count; n++) {
        if (node_role(t, n) != ROLE_TYPE) continue;
        for (Node end = t->at[n].after; n + 1 < end; n++)
            if (node_role(t, n + 1) == ROLE_STRING && value_read(names, n + 1, &value))
                *map_put(types, names->arena, value.bytes) = 1;
    }
}

static Node top_statement(const Tree *t, Node n)
{
    while (node_parent(t, n) && node_parent(t, n) != ROOT) n = node_parent(t, n);
    return n;
}

static bool near_error(const Tree *t, Node literal)
{
    if (t->errors == 0) return false;
    Node top = top_statement(t, literal);
    for (Node n = top; n < t->at[top].after; n++)
        if (node_role(t, n) == ROLE_ERROR) return true;
    return node_role(t, ROOT) == ROLE_ERROR;
}

/* Whether the line that the literal begins on is long beside it; looks no farther than that takes. */
static bool on_long_line(const Tree *t, Node literal)
{
    uint32_t start = node_start(t, literal), end = node_end(t, literal);
    Str before = str_sub(t->text, start > LINE_LENGTH ? start - LINE_LENGTH : 0, start);
    Str after = str_sub(t->text, end, (size_t)end + LINE_LENGTH);
    ptrdiff_t left = str_rfind_char(before, '\n'), right = str_find_char(after, '\n');
    size_t length =
        (left < 0 ? before.len : before.len - (size_t)left) + (right < 0 ? after.len : (size_t)right);
    return length >= LINE_LENGTH;
}

static Refusal check_place(Names *names, Node literal)
{
    const Tree *t = names->tree;
    Node parent = node_parent(t, literal);
    if (node_role(t, parent) == ROLE_CALL) return REFUSE_COMPUTED; /* a tagged template */
    if (is_const_assertion(names->language, t, literal) || is_typed(t, literal)) return REFUSE_LITERAL_TYPE;
    for (Node n = parent; n; n = node_parent(t, n)) {
        Role role = node_role(t, n);
        bool markup = n == parent && role == ROLE_MARKUP; /* what stands there in braces is an expression */
        bool source = role == ROLE_EXPORT && literal == node_slot(t, n, SLOT_B);
        bool named = n == parent && (role == ROLE_ALIAS || role == ROLE_IMPORT || source);
        bool fixed = role == ROLE_ENUM_MEMBER || role == ROLE_TYPE || markup || named || role == ROLE_REBIND;
        if (fixed) return REFUSE_LITERAL_TYPE;
        if (role == ROLE_ERROR) return REFUSE_SYNTAX_ERROR;
        if (role == ROLE_STATEMENT || role == ROLE_FUNCTION) break;
    }
    return REFUSE_NOTHING;
}

/* Inside a string's hole, and beside parts that are known at run time only, a lookup could yield "undefined"
 * unseen. */
static bool is_computed(const Language *language, const Tree *t, Node literal)
{
    Node parent = node_parent(t, literal);
    if (node_role(t, parent) == ROLE_MEMBER && node_slot(t, parent, SLOT_A) == literal)
        return language_has(language, WORDS_COMPUTE, node_text(t, node_slot(t, parent, SLOT_B)));
    return node_role(t, parent) == ROLE_BINARY &&
           language_has(language, WORDS_FORMAT_OPERATOR, node_text(t, node_slot(t, parent, SLOT_B)));
}

/* Nothing is secret in a browser: whether the value gets there. */
static bool is_for_browser(Names *names, const FileFacts *facts, const Finding *f)
{
    if (facts->runtime.browser) return true;
    if (!facts->runtime.server && runtime_is_public(names->language, f->hit.env)) return true;
    return runtime_is_bundled(names, facts->path, f->literal);
}

/* The variable that the code reads must be known, and give the value back as it is. */
static Refusal check_variable(Names *names, const Finding *f)
{
    const Rule *rule = f->hit.fallback_rule;
    if (!rule || !node_holds(names->tree, f->hit.fallback, f->literal)) return REFUSE_NOTHING;
    Variable variable = prefix_variable(names, f->hit.fallback, rule, (Str){0});
    if (variable.unknown) return REFUSE_UNKNOWN_VARIABLE;
    bool carries = !f->hit.env.len || prefix_carries(variable.reader, f->value.bytes);
    return carries ? REFUSE_NOTHING : REFUSE_UNENCODABLE;
}

Refusal check_literal(Names *names, const FileFacts *facts, const Finding *f)
{
    if (f->quoted) return is_type(names->tree, f->literal) ? REFUSE_LITERAL_TYPE : REFUSE_IN_TEXT;
    if (!f->readable || is_computed(names->language, names->tree, f->literal)) return REFUSE_COMPUTED;
    bool lost = f->value.unknown || (!f->value.is_bytes && !str_is_utf8(f->value.bytes));
    if (lost) return REFUSE_UNENCODABLE;
    if (is_for_browser(names, facts, f)) return REFUSE_BROWSER_CODE;
    if (facts->generated || on_long_line(names->tree, f->literal)) return REFUSE_GENERATED;
    if (facts->conflict || near_error(names->tree, f->literal)) return REFUSE_SYNTAX_ERROR;
    if (assigns_environment(names, f->literal)) return REFUSE_ASSIGNS_ENVIRONMENT;
    if (runtime_gives_environment(names, facts->path, f->literal)) return REFUSE_ASSIGNS_ENVIRONMENT;
    if (facts->runtime.handed) return REFUSE_NO_ENVIRONMENT;
    if (facts->cleared) return REFUSE_CLEARS_ENVIRONMENT;
    Refusal refusal = check_variable(names, f);
    return refusal == REFUSE_NOTHING ? check_place(names, f->literal) : refusal;
}

/* Whether the word stands before a function's name, parameters and body. */
static bool is_async(const Language *l, const Tree *t, Node function)
{
    Node parts[] = {node_slot(t, function, SLOT_A), node_slot(t, function, SLOT_B),
                    node_slot(t, function, SLOT_C)};
    uint32_t start = node_start(t, function), end = node_end(t, function);
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (parts[i] && node_start(t, parts[i]) < end) end = node_start(t, parts[i]);
    Str head = str_sub(t->text, start, end);
    while (head.len)
        if (language_has(l, WORDS_ASYNC, str_trim(str_cut(&head, ' ')))) return true;
    return false;
}

bool check_can_await(const Names *names, const FileFacts *facts, Node node)
{
    const Tree *t = names->tree;
    for (Node n = node_parent(t, node), child = node; n; child = n, n = node_parent(t, n)) {
        Role role = node_role(t, n);
        if (role == ROLE_FIELD || role == ROLE_DECORATOR || role == ROLE_NAMESPACE) return false;
        if (role != ROLE_FUNCTION) continue;
        return child == node_slot(t, n, SLOT_C) && is_async(names->language, t, n);
    }
    return facts->runtime.kind && facts->runtime.kind->waits && !facts->compiled;
}
