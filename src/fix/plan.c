#include "fix/plan.h"

#include "fix/layout/anchor.h"
#include "fix/apart.h"
#include "fix/danger/danger.h"
#include "fix/danger/rivals.h"
#include "fix/fallback.h"
#include "fix/layout/lines.h"
#include "fix/pattern.h"
#include "fix/render.h"
#include "fix/layout/sorting.h"
#include "fix/stars.h"
#include "fix/templates.h"
#include "fix/trial.h"
#include "fix/variables/settings.h"
#include "scan/flow/standin.h"
#include "scan/names/names.h"

typedef struct {
    const PlanInput *in;
    Plan *plan;
    Names *names;
    const Tree *tree;
    Arena *arena;
    FileFacts facts;
    Source source;
    Style style;
    Node first;            /* the first literal that may be replaced */
    Sorting sorted;
    Anchor imports, setup; /* where the new imports and the set-up of templates go */
    Anchor end;            /* of the file: for functions that may stand anywhere */
    EditList edits;
    ImportUses missing;      /* room for those of one fix */
    ImportCalls calls;       /* the names that the new code uses, and what it means by them */
    Map muted;               /* values of muted findings: nobody wants to hear of them, so they stay in the code */
    Map types;               /* values that the text uses as types as well: there a literal has to stand */
    Map rivals;              /* variables with several stand-ins: a value for one would replace the others */
    Templates templates;
    Splits splits;           /* to be made when all findings are planned */
    Spots spots;             /* the reads that were put in */
    bool all;                /* plan what is unsafe as well, to know whether it could be done */
} Planner;

/* False when the template has no such piece. */
static bool choose_piece(const Template *t, const Finding *f, const StoredValue *value, PieceKind *kind)
{
    *kind = f->value.is_bytes ? PIECE_BYTES : PIECE_TEXT;
    if (value->as == UH_STORE_BASE64) *kind = f->value.is_bytes ? PIECE_BYTES_B64 : PIECE_TEXT_B64;
    return t->pieces[*kind].text.len > 0;
}

static bool stops(const Template *t) { return t->pieces[PIECE_MISSING].text.len > 0; }

static void add_edit(Planner *p, uint32_t start, uint32_t end, Str text, uint32_t group)
{
    edits_add(p->arena, &p->edits, (Edit){.start = start, .end = end, .text = text, .group = group});
}

static Renderer renderer_of(Planner *p, const Loaded *l, const StoredValue *value)
{
    Blanks blanks = {.own = l->blanks};
    if (p->style.members) blanks.indexed = p->names->language->indexed, blanks.member = p->names->language->member;
    if (value) blanks.name = value->name, blanks.file = value->file;
    return (Renderer){
        .checked = p->in->checked,
        .names = p->names, .template = &l->template, .style = &p->style, .blanks = blanks, .arena = p->arena,
        .anchor = p->imports.offset, .calls = &p->calls};
}

/* Renders a template's set-up for this file. */
static Refusal prepare_setup(Planner *p, Loaded *l)
{
    Renderer r = renderer_of(p, l, NULL);
    if (l->prepared) return l->refusal;
    l->prepared = true;
    l->refusal = setup_render(&l->setup, &r, l->own, p->first, p->setup.offset);
    l->imports = r.missing;
    return l->refusal;
}

/* The empty lines around the parts of a set-up that are put into the file. */
static uint32_t gap_of(const Planner *p, const Loaded *l, uint32_t needs)
{
    for (uint32_t i = 0; i < l->setup.count; i++) {
        Role role = l->template.setup.at[i].role;
        bool put = needs >> i & 1 && l->setup.parts[i].code.len;
        if (put && (role == ROLE_FUNCTION || role == ROLE_CLASS)) return p->in->detector->language.gap;
    }
    return 1;
}

/* Where an import is put: in its place among the file's, unless one behind that takes its name. */
static Anchor import_anchor(Planner *p, const ImportUse *use)
{
    Anchor anchor = p->imports;
    if (!sorting_find(&p->sorted, p->names, &p->source, p->in->order, p->first, use->statement, &anchor)) return anchor;
    Node star = import_hides(p->names, use->name, anchor.offset, p->first);
    return star && node_start(p->tree, star) < p->imports.offset ? p->imports : anchor;
}

static bool add_imports(Planner *p, const ImportUses *uses, uint32_t group)
{
    for (uint32_t i = 0; i < uses->len; i++) {
        Insertion what = {.order = uses->at[i].order, .group = group};
        what.code = style_apply(&p->style, 0, uses->at[i].statement, p->arena);
        Anchor anchor = import_anchor(p, &uses->at[i]);
        if (!anchor_add(&anchor, &p->style, &what, p->arena, &p->edits)) return false;
    }
    return true;
}

/* The imports that rendering asked for, and the template's set-up, for one group. */
static Refusal add_surroundings(Planner *p, Loaded *l, const Renderer *r, uint32_t group)
{
    uint32_t needs = setup_needs(&l->setup, r->called), gap = gap_of(p, l, needs);
    for (uint32_t i = 0; i < l->setup.count; i++) {
        Insertion what = {.code = l->setup.parts[i].code, .order = i, .setup = true, .gap = gap, .group = group};
        what.imports = l->imports.len + r->missing.len > 0;
        if (!(needs >> i & 1) || !what.code.len) continue;
        bool anywhere = l->template.setup.at[i].role == ROLE_FUNCTION && !p->names->language->assignment_declares;
        const Anchor *anchor = p->setup.in_line && anywhere ? &p->end : &p->setup;
        if (!anchor_add(anchor, &p->style, &what, p->arena, &p->edits)) return REFUSE_WOULD_BREAK;
    }
    bool fits = add_imports(p, &l->imports, group) && add_imports(p, &r->missing, group);
    return fits ? REFUSE_NOTHING : REFUSE_WOULD_BREAK;
}

/* The code that one finding is fixed with. */
typedef struct {
    const Finding *finding;
    const StoredValue *value;
    Loaded *loaded;
    Removal removal;
    Node place;          /* the literal, with what is said of its type */
    uint32_t start, end; /* what it takes the place of; for some removals, where it belongs */
    uint32_t group;
} Fix;

static Refusal render_fix(Planner *p, const Fix *fix, PieceKind kind, Str *code)
{
    const Finding *f = fix->finding;
    const Piece *piece = &fix->loaded->template.pieces[kind];
    Renderer r = renderer_of(p, fix->loaded, fix->value);
    r.missing = p->missing;
    if (fix->removal == REMOVE_READ) r.instead = node_text(p->tree, f->hit.fallback);
    r.setup = &fix->loaded->setup;
    Refusal refusal = prepare_setup(p, fix->loaded);
    if (refusal == REFUSE_NOTHING)
        refusal = render(&r, piece, f->literal, fix->start, render_quote(p->names, f->literal), code);
    if (refusal == REFUSE_NOTHING) refusal = add_surroundings(p, fix->loaded, &r, fix->group);
    p->missing = r.missing;
    p->missing.len = 0; /* the next one has the room */
    return refusal;
}

/* Puts a piece in the place of the literal, or of the read that it is the default of. */
static Refusal replace(Planner *p, const Fix *fix, PieceKind kind)
{
    Str code;
    Refusal refusal = render_fix(p, fix, kind, &code);
    if (refusal != REFUSE_NOTHING) return refusal;
    Role role = fix->loaded->template.pieces[kind].role;
    const Finding *f = fix->finding;
    Node node = fix->removal == REMOVE_READ ? f->hit.fallback : fix->place;
    Spot spot = {node, fix->start, fix->end, fix->group, code, fix->value->name, fix->value->base, false, 0};
    if (kind != PIECE_MISSING) *array_add(p->arena, &p->spots) = spot;
    if (f->part_end) {
        code = render_part(p->tree, p->names->language, f->literal, f->part_start, f->part_end, code, role, p->arena);
        role = ROLE_BINARY;
    }
    code = render_in_place(p->tree, p->names->language, node, code, role, p->arena);
    add_edit(p, fix->start, fix->end, code, fix->group);
    return REFUSE_NOTHING;
}

static Remover remover_of(Planner *p, const Finding *f, uint32_t group)
{
    return (Remover){.tree = p->tree,
                     .language = p->names->language,
                     .finding = f,
                     .splits = &p->splits,
                     .arena = p->arena,
                     .edits = &p->edits,
                     .group = group,
                     .eol = p->style.eol};
}

static Refusal remove_value(Planner *p, const Fix *fix)
{
    const Finding *f = fix->finding;
    Remover r = remover_of(p, f, fix->group);
    Str code = {0};
    Refusal refusal = REFUSE_NOTHING;
    PieceKind kind;
    bool found = choose_piece(&fix->loaded->template, f, fix->value, &kind);
    switch (fix->removal) {
    case REMOVE_LITERAL: fallback_make_strict(&r); return found ? replace(p, fix, kind) : REFUSE_NO_PIECE;
    case REMOVE_READ: return found ? replace(p, fix, kind) : REFUSE_NO_PIECE;
    case REMOVE_DEFAULT:
        fallback_make_strict(&r);
        return replace(p, fix, PIECE_MISSING);
    case REMOVE_PROPERTY:
        refusal = found ? render_fix(p, fix, kind, &code) : REFUSE_NO_PIECE;
        f = &p->in->findings->at[fix->group - 1]; /* it stays, other than the fix */
        if (refusal == REFUSE_NOTHING) *array_add(p->arena, &p->splits) = (Split){f, code, fix->group};
        return refusal;
    case REMOVE_CHECKED:
        if (stops(&fix->loaded->template)) refusal = render_fix(p, fix, PIECE_MISSING, &code);
        if (refusal == REFUSE_NOTHING) fallback_drop(&r, code);
        return refusal;
    case REMOVE_ARGUMENT:
    case REMOVE_CALL: fallback_drop(&r, code); break;
    }
    return refusal;
}

static bool choose_class(Planner *p, const Finding *f, const Template *t, Outcome *o)
{
    const Rule *rule = fallback_keeps_name(p->tree, f) ? f->hit.fallback_rule : NULL;
    bool bytes_fallback = rule && rule->fallback.fix != FALLBACK_READ && f->value.is_bytes; /* it will give text */
    if (f->doubtful) o->danger = DANGER_NAME;
    else if (t && t->async) o->danger = DANGER_LATE;
    else if (t && t->elsewhere && fallback_keeps_name(p->tree, f)) o->danger = DANGER_UNASKED;
    else if (bytes_fallback) o->danger = DANGER_BYTES;
    else if (f->stands_in && t) o->danger = DANGER_STANDS_IN;
    else o->danger = standin_is_judged(p->names, &f->hit) ? DANGER_JUDGED : DANGER_NONE;
    o->class = o->danger ? UH_FIX_UNSAFE : UH_FIX_SAFE;
    return o->class == UH_FIX_SAFE || p->in->unsafe || p->all;
}

/* Where the new code reads the value, and how it gets there. */
static void tell_place(Planner *p, const Loaded *l, StoredValue *value)
{
    Blanks blanks = {.name = value->name, .own = l->blanks};
    Str store = l->template.store;
    value->store = store;
    value->blanks = l->blanks;
    value->place = blanks_fill(template_says(p->in->data, store, STR("place"), p->arena), &blanks, p->arena);
    value->put = blanks_fill(template_says(p->in->data, store, STR("put"), p->arena), &blanks, p->arena);
}

/* Finds what makes the fix unsafe that gives the value its name; false when it is not to be made for that. */
static bool is_allowed(Planner *p, const Loaded *l, const Finding *f, const StoredValue *value, Outcome *o)
{
    const PlanInput *in = p->in;
    DangerAsked asked = {in->names, &p->facts.losses, in->store, in->neighbours, in->closed, in->closed_count,
                         f->literal, .variable = value->name, .bytes = value->bytes, .into_file = !value->store.len};
    asked.from_environment = !(l && l->template.elsewhere);
    if (!o->danger && l) o->danger = l->danger;
    if (!o->danger) o->danger = danger_of(&asked, &o->danger_at);
    if (o->danger) o->class = UH_FIX_UNSAFE;
    return !o->danger || p->in->unsafe || p->all;
}

/* `field: str = "x"` in a class that reads its fields from the environment: the default goes. */
static bool plan_settings(Planner *p, const Finding *f, Outcome *o, uint32_t group)
{
    SettingsField field;
    Finding named = *f;
    if (!settings_field(p->names, f, &field)) return false;
    named.env = field.variable;
    o->stands_in = true;
    o->refusal = values_name(&p->plan->values, &named, true, false, &o->value, &o->taken);
    if (o->refusal == REFUSE_NOTHING && !check_keeps(p->names, &p->facts, f->literal, field.variable))
        o->refusal = REFUSE_CLEARS_ENVIRONMENT;
    choose_class(p, f, NULL, o);
    if (o->refusal == REFUSE_NOTHING && is_allowed(p, NULL, f, &p->plan->values.all.at[o->value], o))
        add_edit(p, field.start, field.end, (Str){0}, group);
    return true;
}

static bool plan_finding(Planner *p, const Finding *f, Outcome *o, uint32_t group, Error *error)
{
    Loaded *l;
    o->refusal = p->in->test_code ? REFUSE_TEST_CODE : check_literal(p->names, &p->facts, f);
    if (o->refusal == REFUSE_NOTHING && map_get(&p->types, f->value.bytes)) o->refusal = REFUSE_LITERAL_TYPE;
    if (o->refusal == REFUSE_NOTHING && f->hit.env.len && map_get(&p->rivals, f->hit.env))
        o->refusal = REFUSE_NAME_TAKEN;
    if (o->refusal != REFUSE_NOTHING) return true;
    if (plan_settings(p, f, o, group)) return true;
    Finding part = *f;
    if (f->part_end) part.value.bytes = str_sub(f->value.bytes, f->part_start, f->part_end), f = &part;
    if (!templates_choose(&p->templates, f, &l, error)) return false;
    if (!l) return o->refusal = REFUSE_NO_FACE, true;
    const Template *t = &l->template;
    if (t->async && !check_can_await(p->names, &p->facts, f->literal)) return o->refusal = REFUSE_ASYNC_NEEDED, true;
    bool given = own_given(p->names, l->own, &part) && (f = &part);
    bool keeps = o->stands_in = fallback_keeps_name(p->tree, f);
    if (choose_class(p, f, t, o)) {
        if (t->elsewhere && !l->reserved) values_reserve_reads(&p->plan->values, t);
        if (!l->reserved) templates_check(p->names, l, p->arena);
        l->reserved = true;
        if (l->replaced) return o->refusal = REFUSE_NAME_SHADOWED, true;
        o->refusal = values_name(&p->plan->values, f, keeps, t->in_file, &o->value, &o->taken);
        if (o->refusal != REFUSE_NOTHING) return true;
        StoredValue *value = &p->plan->values.all.at[o->value];
        if (!check_keeps(p->names, &p->facts, f->literal, value->name))
            return o->refusal = REFUSE_CLEARS_ENVIRONMENT, true;
        if (t->elsewhere) tell_place(p, l, value);
        if (!is_allowed(p, l, f, value, o)) return true;
        Fix fix = {.finding = f, .value = value, .loaded = l, .group = group};
        fix.removal = given ? REMOVE_READ : fallback_removal(p->names, f, stops(t), template_global(t));
        fix.place = f->part_end || f->value.is_bytes ? f->literal : render_place(p->names, f->literal);
        fix.start = node_start(p->tree, fix.place), fix.end = node_end(p->tree, fix.place);
        if (fix.removal == REMOVE_READ) fallback_span(p->names, f, &fix.start, &fix.end);
        o->refusal = remove_value(p, &fix);
        if (o->refusal != REFUSE_NOTHING) edits_drop(&p->edits, group);
    }
    return true;
}

/* Of what is refused for where it stands nothing depends: beside an error, what is put in would not hold up. */
static Node first_literal(Planner *p)
{
    const Findings *all = p->in->findings;
    uint32_t i = 0;
    while (i + 1 < all->len && check_literal(p->names, &p->facts, &all->at[i]) != REFUSE_NOTHING) i++;
    return all->at[i].literal;
}

/* What findings say of each other: which values stay, which are types, which variables have two. */
static void compare_findings(Planner *p)
{
    const Findings *all = p->in->findings;
    for (uint32_t i = 0; i < all->len; i++) {
        const Finding *f = &all->at[i];
        if (f->muted && f->readable) *map_put(&p->muted, p->arena, f->value.bytes) = 1;
    }
    check_types(p->names, &p->types);
    rivals_read(p->names, all, p->arena, &p->rivals);
    apart_read(&p->plan->values, all);
}

/* Names go to those who have the better claim to them. */
static bool plan_findings(Planner *p, Error *error)
{
    const Findings *all = p->in->findings;
    const uint8_t *turns = apart_turns(&p->plan->values, all);
    for (int turn = 0; turn < APART_TURNS; turn++)
        for (uint32_t i = 0; i < all->len; i++) {
            const Finding *f = &all->at[i];
            if (turns[i] != turn) continue;
            if (!plan_finding(p, f, &p->plan->outcomes[i], i + 1, error)) return false;
        }
    return true;
}

/* What is unsafe and not asked for is planned last, so that it takes no name, and is not done: it may be refused. */
static bool judge_unsafe(Planner *p, Error *error)
{
    const Findings *all = p->in->findings;
    p->all = true;
    for (uint32_t i = 0; i < all->len && !p->in->unsafe; i++) {
        Outcome *o = &p->plan->outcomes[i];
        if (all->at[i].muted || o->refusal != REFUSE_NOTHING || o->class != UH_FIX_UNSAFE) continue;
        if (!plan_finding(p, &all->at[i], o, i + 1, error)) return false;
        edits_drop(&p->edits, i + 1);
    }
    return true;
}

bool plan_make(Plan *plan, const PlanInput *in, Error *error)
{
    Planner p = {.in = in, .plan = plan, .names = in->names, .tree = in->names->tree, .arena = in->arena};
    *plan = (Plan){.values = {.store = in->store, .neighbours = in->neighbours, .renames = in->renames}};
    plan->values.arena = in->arena, plan->values.apart = in->apart, plan->values.place = in->place;
    plan->outcomes = arena_new(in->arena, in->findings->len * sizeof *plan->outcomes);
    if (in->findings->len == 0) return true;
    p.source = source_of(in->path, p.tree->text, in->arena);
    stars_read(in);
    p.facts = check_file(p.names, in->path, in->module_kind), p.facts.generated |= in->made;
    p.templates = (Templates){.in = in, .runtime = &p.facts.runtime};
    plan->values.names = p.names;
    values_reserve(&plan->values);
    p.style = style_of(p.names, &p.source);
    style_obey(&p.style, &in->format);
    p.first = first_literal(&p);
    p.imports = anchor_find(p.names, &p.source, p.first, false);
    p.style.eol = coding_eol(&p.tree->coding, p.imports.offset, p.style.eol);
    p.setup = anchor_find(p.names, &p.source, p.first, true);
    p.end = anchor_end(&p.source);
    compare_findings(&p);
    if (!plan_findings(&p, error)) return false;
    pattern_split_all(remover_of(&p, NULL, 0));
    if (!judge_unsafe(&p, error)) return false;
    for (uint32_t i = 0; i < p.edits.len; i++) plan->outcomes[p.edits.at[i].group - 1].fixed = in->apply;
    Layout layout = {.names = p.names, .source = &p.source, .style = &p.style, .edits = &p.edits, .arena = p.arena};
    layout.width = in->format.width;
    layout.from = p.imports.offset > p.setup.offset ? p.imports.offset : p.setup.offset;
    Trial trial = {.in = in, .plan = plan, .edits = &p.edits, .muted = &p.muted, .calls = &p.calls};
    if (in->apply) trial.plain = lines_fit(&layout, &p.spots);
    if (in->apply) trial_run(&trial);
    plan->needs = templates_needs(&p.templates, p.arena);
    return true;
}
