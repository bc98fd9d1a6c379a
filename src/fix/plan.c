#include "fix/plan.h"

#include "fix/render.h"
#include "fix/verify.h"
#include "scan/naming.h"

typedef struct {
    const PlanInput *in;
    Plan *plan;
    Names *names;
    const Tree *tree;
    Arena *arena;
    FileFacts facts;
    Source source;
    Style style;
    Anchor imports, setup; /* where they go */
    EditList edits;
    ARRAY(Template) templates; /* those read so far */
} Planner;

/* A template by its folder, read when it is first used. NULL without a face for this module. */
static bool find_template(Planner *p, Str store, Template **found, Error *error)
{
    for (uint32_t i = 0; i < p->templates.len; i++)
        if (str_eq(p->templates.at[i].store, store)) return *found = &p->templates.at[i], true;
    Str face = p->in->detector->language.faces[p->facts.esm ? FACE_ESM : FACE_COMMONJS], text;
    Str path = arena_fmt(p->arena, "templates/" STR_FMT "/" STR_FMT, STR_ARG(store), STR_ARG(face));
    *found = NULL;
    if (!data_find(p->in->data, path, &text)) return true;
    Template template;
    if (!template_read(&template, path, text, p->in->detector, p->in->parser, p->arena, error)) return false;
    template.store = store;
    *found = array_add(p->arena, &p->templates);
    **found = template;
    return true;
}

/* Whether a finding's own variable is what the code reads already, at the place of the literal itself. */
static bool is_fallback(const Planner *p, const Finding *f)
{
    return f->hit.fallback && node_holds(p->tree, f->hit.fallback, f->literal);
}

static Str template_of(const Planner *p, const Finding *f)
{
    if (p->in->template_name.len) return p->in->template_name;
    bool key = str_eqz(f->kind, "private-key") && !is_fallback(p, f) && !f->hit.env.len;
    return key ? STR("file") : STR("env");
}

static const Piece *choose_piece(const Template *t, const Finding *f, const StoredValue *value)
{
    PieceKind kind = f->value.is_bytes ? PIECE_BYTES : PIECE_TEXT;
    if (value->as == UH_STORE_BASE64) kind = f->value.is_bytes ? PIECE_BYTES_B64 : PIECE_TEXT_B64;
    return t->pieces[kind].text.len ? &t->pieces[kind] : NULL;
}

static void add_edit(Planner *p, uint32_t start, uint32_t end, Str text, uint16_t group)
{
    edits_add(p->arena, &p->edits, (Edit){.start = start, .end = end, .text = text, .group = group});
}

/* Removes an argument and the comma that goes with it. */
static void drop_argument(Planner *p, Node literal, Node call, uint16_t group)
{
    const Tree *t = p->tree;
    Node arguments = node_slot(t, call, SLOT_B), argument = literal, previous = 0;
    while (node_parent(t, argument) != arguments) argument = node_parent(t, argument);
    for (Node c = node_inner(t, arguments); c && c != argument; c = node_next(t, c)) previous = c;
    Node next = node_next(t, argument);
    uint32_t start = previous ? node_end(t, previous) : node_start(t, argument);
    uint32_t end = !previous && next ? node_start(t, next) : node_end(t, argument);
    add_edit(p, start, end, (Str){0}, group);
}

/* The imports that rendering asked for, and the template's set-up, for one group. */
static Refusal add_surroundings(Planner *p, Renderer *r, Node first, uint16_t group)
{
    const Template *t = r->template;
    for (uint32_t i = 0; i < t->setup.len; i++) {
        Str code;
        Refusal refusal = render(r, &t->setup.at[i], first, p->setup.offset, 0, &code);
        if (refusal != REFUSE_NOTHING) return refusal;
        if (str_find(p->tree->text, code) >= 0) continue; /* an earlier run has set it up */
        if (t->setup.at[i].name.len && names_in_scope(p->names, ROOT, t->setup.at[i].name))
            return REFUSE_NAME_SHADOWED;
        Insertion what = {.code = code, .order = i, .setup = true, .group = group};
        if (!anchor_add(&p->setup, &p->style, &what, p->arena, &p->edits)) return REFUSE_WOULD_BREAK;
    }
    for (uint32_t i = 0; i < r->missing.len; i++) {
        const ImportUse *use = &r->missing.at[i];
        Insertion what = {.order = use->order, .group = group};
        what.code = style_apply(&p->style, 0, use->statement, p->arena);
        if (!anchor_add(&p->imports, &p->style, &what, p->arena, &p->edits)) return REFUSE_WOULD_BREAK;
    }
    return REFUSE_NOTHING;
}

/* The quote to use inside the hole of another string: the literal's own. */
static char own_quote(const Tree *t, Node literal)
{
    if (!node_above(t, literal, ROLE_HOLE)) return 0;
    Str text = node_text(t, literal);
    for (size_t i = 0; i < text.len; i++)
        if (text.at[i] == '"' || text.at[i] == '\'') return text.at[i];
    return 0;
}

static Refusal replace(Planner *p, const Finding *f, const Template *t, const StoredValue *value,
                       uint16_t group)
{
    Node node = is_fallback(p, f) ? f->hit.fallback : f->literal;
    const Piece *piece = choose_piece(t, f, value);
    Renderer r = {.names = p->names, .template = t, .style = &p->style, .arena = p->arena};
    r.variables = (TemplateVariables){
        .name = value->name, .file = value->file, .path = STR("myapp"), .mount = STR("secret")};
    Str code;
    if (!piece) return value->as == UH_STORE_BASE64 ? REFUSE_UNENCODABLE : REFUSE_COMPUTED;
    Refusal refusal =
        render(&r, piece, f->literal, node_start(p->tree, node), own_quote(p->tree, f->literal), &code);
    if (refusal == REFUSE_NOTHING) refusal = add_surroundings(p, &r, p->in->findings->at[0].literal, group);
    if (refusal != REFUSE_NOTHING) return refusal;
    code = render_in_place(p->tree, node, code, piece->role, p->arena);
    add_edit(p, node_start(p->tree, node), node_end(p->tree, node), code, group);
    return REFUSE_NOTHING;
}

/* `field: str = "x"` in a class that reads its fields from the environment: the default goes. */
static bool plan_settings(Planner *p, const Finding *f, Outcome *o, uint16_t group)
{
    Node assignment;
    if (!check_is_settings_field(p->names, f, &assignment)) return false;
    const Tree *t = p->tree;
    Finding field = *f;
    field.env = naming_upper(p->arena, node_text(t, node_slot(t, assignment, SLOT_A)));
    o->refusal = values_name(&p->plan->values, &field, true, false, &o->value);
    if (o->refusal == REFUSE_NOTHING)
        add_edit(p, node_end(t, node_slot(t, assignment, SLOT_C)), node_end(t, assignment), (Str){0}, group);
    return true;
}

static bool choose_class(Planner *p, const Finding *f, const Template *t, Outcome *o)
{
    o->class = UH_FIX_SAFE;
    bool bytes_fallback =
        is_fallback(p, f) && f->value.is_bytes; /* the variable gives text where it gave bytes */
    if (f->doubtful || bytes_fallback || (t && t->async)) o->class = UH_FIX_UNSAFE;
    return o->class == UH_FIX_SAFE || p->in->unsafe;
}

static bool plan_finding(Planner *p, const Finding *f, Outcome *o, uint16_t group, Error *error)
{
    Template *t;
    o->refusal = p->in->test_code ? REFUSE_TEST_CODE : check_literal(p->names, &p->facts, f);
    if (o->refusal != REFUSE_NOTHING) return true;
    if (plan_settings(p, f, o, group)) return choose_class(p, f, NULL, o), true;
    if (!find_template(p, template_of(p, f), &t, error)) return false;
    if (!t || (t->async && !check_can_await(p->names, &p->facts, f->literal)))
        return o->refusal = REFUSE_ASYNC_NEEDED, true;
    bool keeps = is_fallback(p, f) || (f->hit.env.len && !f->hit.fallback);
    if (choose_class(p, f, t, o) || !p->in->apply) {
        o->refusal = values_name(&p->plan->values, f, keeps, t->in_file && !keeps, &o->value);
        bool drops = is_fallback(p, f) && f->hit.fallback_rule && f->hit.fallback_rule->drop;
        if (o->refusal != REFUSE_NOTHING) return true;
        StoredValue *value = &p->plan->values.all.at[o->value];
        value->elsewhere |= t->elsewhere;
        if (drops)
            drop_argument(p, f->literal, f->hit.fallback, group);
        else
            o->refusal = replace(p, f, t, value, group);
        if (o->refusal != REFUSE_NOTHING) edits_drop(&p->edits, group);
    }
    return true;
}

/* ---- from edits to a result */

static void refuse(Planner *p, uint16_t group)
{
    Outcome *o = &p->plan->outcomes[group - 1];
    edits_drop(&p->edits, group);
    o->refusal = REFUSE_WOULD_BREAK;
    o->fixed = false;
}

static bool holds_up(Planner *p, const EditList *edits, uint16_t only)
{
    Verifier v = {.detector = p->in->detector,
                  .parser = p->in->parser,
                  .before = p->tree,
                  .findings = p->in->findings->len,
                  .arena = p->arena};
    Strs values = {0};
    uint32_t fixed = 0;
    for (uint32_t i = 0; i < p->in->findings->len; i++) {
        const Outcome *o = &p->plan->outcomes[i];
        if (!o->fixed || (only && only != i + 1)) continue;
        fixed++;
        if (!only) *array_add(p->arena, &values) = p->plan->values.all.at[o->value].bytes;
    }
    return verify(&v, edits, fixed, &values);
}

/* Drops, one at a time, the fixes that do not hold up alone; then all, if together they do not. */
static void drop_culprits(Planner *p)
{
    for (uint32_t i = 0; i < p->in->findings->len; i++) {
        EditList alone = {0}, done = {0};
        EditClash clash;
        uint16_t group = (uint16_t)(i + 1);
        if (!p->plan->outcomes[i].fixed) continue;
        for (uint32_t k = 0; k < p->edits.len; k++)
            if (p->edits.at[k].group == group) edits_add(p->arena, &alone, p->edits.at[k]);
        if (!edits_finish(&alone, p->arena, &done, &clash) || !holds_up(p, &done, group)) refuse(p, group);
    }
}

static void finish_edits(Planner *p)
{
    EditClash clash;
    while (!edits_finish(&p->edits, p->arena, &p->plan->edits, &clash)) refuse(p, clash.later);
}

static void settle(Planner *p)
{
    finish_edits(p);
    if (p->plan->edits.len == 0 || holds_up(p, &p->plan->edits, 0)) return;
    drop_culprits(p);
    finish_edits(p);
    if (p->plan->edits.len == 0 || holds_up(p, &p->plan->edits, 0)) return;
    for (uint32_t i = 0; i < p->in->findings->len; i++)
        if (p->plan->outcomes[i].fixed) refuse(p, (uint16_t)(i + 1));
    p->plan->edits.len = 0;
}

static void tell_needs(Planner *p)
{
    Str needs = {0};
    for (uint32_t i = 0; i < p->templates.len; i++) {
        const Template *t = &p->templates.at[i];
        if (t->needs.len || t->env.len)
            needs = arena_fmt(p->arena, STR_FMT "%s" STR_FMT "%s" STR_FMT, STR_ARG(t->needs),
                              t->needs.len && t->env.len ? ", and in the environment " : "", STR_ARG(t->env),
                              needs.len ? "; " : "", STR_ARG(needs));
    }
    p->plan->needs = needs;
}

/* More findings in one file than edit groups can tell apart. */
enum { GROUPS = UINT16_MAX - 1 };

bool plan_make(Plan *plan, const PlanInput *in, Error *error)
{
    Planner p = {.in = in, .plan = plan, .names = in->names, .tree = in->names->tree, .arena = in->arena};
    uint32_t count = in->findings->len < GROUPS ? in->findings->len : GROUPS;
    *plan = (Plan){.values = {.store = in->store, .arena = in->arena}};
    plan->outcomes = arena_new(in->arena, in->findings->len * sizeof *plan->outcomes);
    if (count == 0) return true;
    p.source = source_of(in->path, p.tree->text, in->arena);
    p.facts = check_file(p.names, in->path, in->module);
    p.style = style_of(p.names, &p.source);
    p.imports = anchor_find(p.names, &p.source, in->findings->at[0].literal, false);
    p.setup = anchor_find(p.names, &p.source, in->findings->at[0].literal, true);
    for (int pass = 0; pass < 2; pass++) /* the names that the code has already are given out first */
        for (uint32_t i = 0; i < count; i++) {
            const Finding *f = &in->findings->at[i];
            if ((is_fallback(&p, f) || f->hit.env.len) != (pass == 0)) continue;
            if (!plan_finding(&p, f, &plan->outcomes[i], (uint16_t)(i + 1), error)) return false;
        }
    for (uint32_t i = 0; i < p.edits.len; i++) plan->outcomes[p.edits.at[i].group - 1].fixed = in->apply;
    if (in->apply) settle(&p);
    tell_needs(&p);
    return true;
}
