/* What was read when the program was built is what is read from the text. */
#include "check.h"

#include "fix/template.h"

/* A file of the user's, which has the built-in ones read as text. */
static const DataFile extra[] = {{STR_INIT("grammars/nothing"), {0}}};

typedef struct {
    Arena arena;
    Detector detector;
} Bench;

static void bench_init(Bench *b, Str language, const Data *data)
{
    Error error = {0};
    assert_true(detector_read(&b->detector, language, data, &b->arena, &error));
    detector_wake(&b->detector);
    Str large = arena_copy(&b->arena, (Str){arena_new(&b->arena, 5000), 5000});
    assert_false(detector_may_find(&b->detector, large)); /* has the prefilter made */
    detector_hints(&b->detector, large);
}

static void bench_clear(Bench *b)
{
    detector_clear(&b->detector);
    arena_free(&b->arena);
}

static void compare_paths(const Members *a, const Members *b)
{
    for (; a && b; a = a->rest, b = b->rest) assert_strs(a->part, b->part);
    assert_true(!a && !b);
}

static void compare_arg(const Arg *a, const Arg *b)
{
    assert_int_equal(!a, !b);
    if (!a) return;
    assert_int_equal(a->kind, b->kind);
    assert_int_equal(a->position, b->position);
    assert_strs(a->keyword, b->keyword);
    compare_paths(a->members, b->members);
}

static void compare_args(const Args *a, const Args *b)
{
    assert_int_equal(a->count, b->count);
    for (uint32_t i = 0; i < a->count; i++) compare_arg(&a->at[i], &b->at[i]);
}

static void compare_patterns(const Regex *a, const Regex *b)
{
    assert_int_equal(!a, !b);
    if (a) assert_strs(a->pattern, b->pattern);
}

static void compare_finds(Form form, const RuleFinds *a, const RuleFinds *b)
{
    assert_strs(a->kind, b->kind);
    assert_strs(a->id, b->id);
    assert_int_equal(a->context, b->context);
    switch (form) {
    case FORM_CALL:
    case FORM_HINT:
    case FORM_PLUGIN:
    case FORM_TYPE: compare_args(&a->secrets, &b->secrets); break;
    case FORM_CONFIG: assert_int_equal(a->place, b->place); break;
    case FORM_DECORATOR:
    case FORM_ENTRY:
    case FORM_PAIR: compare_paths(a->members, b->members); break;
    case FORM_FORMAT:
        assert_strs(a->format.marker, b->format.marker);
        compare_patterns(a->format.pattern, b->format.pattern);
        break;
    case FORM_NAME:
        assert_int_equal(a->name.strength, b->name.strength);
        assert_int_equal(a->name.gap, b->name.gap);
        break;
    default: break;
    }
}

static void compare_rules(const RuleSet *a, const RuleSet *b, uint32_t i)
{
    const Rule *x = &a->all.at[i], *y = &b->all.at[i];
    assert_int_equal(x->form, y->form);
    assert_strs(x->target, y->target);
    assert_int_equal(x->next, y->next);
    if (rule_finds(x)) compare_finds(x->form, rule_finds(x), rule_finds(y));
    switch (x->form) {
    case FORM_FALLBACK:
        compare_args(&x->fallback.defaults, &y->fallback.defaults);
        compare_args(&x->fallback.variable, &y->fallback.variable);
        assert_int_equal(x->fallback.fix, y->fallback.fix);
        assert_strs(x->fallback.demand, y->fallback.demand);
        break;
    case FORM_READER:
        compare_args(&x->reader.given, &y->reader.given);
        assert_strs(x->reader.usual, y->reader.usual);
        assert_strs(x->reader.spelling, y->reader.spelling);
        compare_patterns(x->reader.pattern, y->reader.pattern);
        break;
    case FORM_WRAP:
        compare_args(&x->wrap.source, &y->wrap.source);
        compare_paths(x->wrap.members, y->wrap.members);
        break;
    case FORM_WRITE:
        compare_arg(x->write.object, y->write.object);
        compare_arg(x->write.name, y->write.name);
        compare_arg(x->write.value, y->write.value);
        break;
    case FORM_RULE: assert_strs(x->message.text, y->message.text); break;
    default: break;
    }
}

static void compare_maps(const Map *a, const Map *b)
{
    assert_int_equal(a->count, b->count);
    for (uint32_t i = 0; i < a->size; i++) {
        const uint32_t *other = a->slots[i].hash ? map_get(b, a->slots[i].key) : NULL;
        if (a->slots[i].hash) assert_true(other && *other == a->slots[i].value);
    }
}

static void compare_quotings(const Quoting *a, const Quoting *b)
{
    assert_int_equal(a->marks.len, b->marks.len);
    for (uint32_t i = 0; i < a->marks.len; i++) {
        assert_strs(a->marks.at[i].mark, b->marks.at[i].mark);
        assert_strs(a->marks.at[i].hole, b->marks.at[i].hole);
    }
    assert_int_equal(a->prefixes.len, b->prefixes.len);
    for (uint32_t i = 0; i < a->prefixes.len; i++)
        assert_int_equal(a->prefixes.at[i].letter, b->prefixes.at[i].letter);
    assert_int_equal(a->comments.len, b->comments.len);
    for (uint32_t i = 0; i < a->comments.len; i++) assert_strs(a->comments.at[i].open, b->comments.at[i].open);
    assert_memory_equal(a->escapes, b->escapes, sizeof a->escapes);
    assert_int_equal(a->returns, b->returns);
    assert_int_equal(a->keeps_backslash, b->keeps_backslash);
    assert_int_equal(a->pattern.mark, b->pattern.mark);
    assert_int_equal(a->pattern.words.len, b->pattern.words.len);
    for (uint32_t i = 0; i < a->pattern.words.len; i++) assert_strs(a->pattern.words.at[i], b->pattern.words.at[i]);
}

static void compare_languages(const Language *a, const Language *b)
{
    assert_strs(a->name, b->name);
    assert_ptr_equal(a->grammar.ts_language, b->grammar.ts_language);
    assert_int_equal(a->adapts_quotes, b->adapts_quotes);
    assert_int_equal(a->defaults_called, b->defaults_called);
    assert_strs(a->indexed, b->indexed);
    assert_strs(a->member, b->member);
    compare_quotings(&a->grammar.quoting, &b->grammar.quoting);
    assert_int_equal(a->gap, b->gap);
    assert_int_equal(a->assignment_declares, b->assignment_declares);
    assert_memory_equal(a->grammar.role_of_symbol, b->grammar.role_of_symbol, a->grammar.symbol_count);
    assert_memory_equal(a->grammar.slot_fields, b->grammar.slot_fields,
                        a->grammar.symbol_count * sizeof *a->grammar.slot_fields);
    assert_int_equal(a->linkage.faces.len, b->linkage.faces.len);
    for (uint32_t i = 0; i < a->linkage.faces.len; i++)
        assert_strs(a->linkage.faces.at[i].file, b->linkage.faces.at[i].file);
    for (int i = 0; i < WORDS_COUNT; i++) {
        assert_int_equal(a->words[i].len, b->words[i].len);
        for (uint32_t k = 0; k < a->words[i].len; k++) assert_strs(a->words[i].at[k], b->words[i].at[k]);
    }
}

static void compare_prefilters(const Prefilter *a, const Prefilter *b)
{
    Needle x = {0}, y = {0};
    assert_int_equal(prefilter_alive_size(a), prefilter_alive_size(b));
    for (uint32_t i = 0; i < prefilter_anchor(a, i, &x); i++) {
        assert_true(i < prefilter_anchor(b, i, &y));
        assert_strs(x.text, y.text);
    }
}

static void compare_layers(const HintLayer *a, const HintLayer *b)
{
    compare_prefilters(a->prefilter, b->prefilter);
    assert_memory_equal(a->kinds, b->kinds, prefilter_alive_size(a->prefilter) ? 1 : 0);
}

static void compare_detectors(const Detector *a, const Detector *b)
{
    const HintSieve *x = a->hinting, *y = b->hinting;
    assert_int_equal(a->finders, b->finders);
    compare_prefilters(a->prefilter, b->prefilter);
    compare_layers(&x->all, &y->all);
    compare_layers(&x->speaking, &y->speaking);
}

static void compare(Str language)
{
    Bench a = {0}, b = {0};
    bench_init(&a, language, &(Data){0});
    bench_init(&b, language, &(Data){extra, 1});
    compare_languages(&a.detector.language, &b.detector.language);
    const RuleSet *x = &a.detector.rules, *y = &b.detector.rules;
    assert_true(x->all.len > 100 && x->all.len == y->all.len);
    for (uint32_t i = 0; i < x->all.len; i++) compare_rules(x, y, i);
    for (int f = 0; f < FORM_COUNT; f++) compare_maps(&x->by_key[f], &y->by_key[f]);
    compare_maps(&x->last_parts, &y->last_parts);
    compare_detectors(&a.detector, &b.detector);
    bench_clear(&a);
    bench_clear(&b);
}

static void test_every_language(void **state)
{
    (void)state;
    uint32_t count = 0;
    for (uint32_t i = 0; i < frozen_count; i++) {
        if (!str_eq(frozen_table[i].name, FROZEN_KNOWLEDGE)) continue;
        compare(frozen_table[i].language);
        count++;
    }
    assert_true(count >= 4);
}

static void compare_pieces(const Piece *a, const Piece *b)
{
    assert_strs(a->text, b->text);
    assert_strs(a->name, b->name);
    assert_int_equal(a->role, b->role);
    assert_int_equal(a->refs.len, b->refs.len);
    for (uint32_t i = 0; i < a->refs.len; i++) {
        assert_int_equal(a->refs.at[i].start, b->refs.at[i].start);
        assert_int_equal(a->refs.at[i].end, b->refs.at[i].end);
        assert_int_equal(a->refs.at[i].kind, b->refs.at[i].kind);
        assert_int_equal(a->refs.at[i].index, b->refs.at[i].index);
        assert_strs(a->refs.at[i].path, b->refs.at[i].path);
    }
}

static void compare_templates(const Template *a, const Template *b)
{
    assert_strs(a->needs, b->needs);
    assert_strs(a->env, b->env);
    assert_strs(a->where, b->where);
    assert_true(a->async == b->async && a->in_file == b->in_file && a->elsewhere == b->elsewhere);
    assert_int_equal(a->imports.len, b->imports.len);
    for (uint32_t i = 0; i < a->imports.len; i++) {
        assert_strs(a->imports.at[i].statement, b->imports.at[i].statement);
        assert_strs(a->imports.at[i].name, b->imports.at[i].name);
        assert_strs(a->imports.at[i].module, b->imports.at[i].module);
    }
    assert_int_equal(a->setup.len, b->setup.len);
    for (uint32_t i = 0; i < a->setup.len; i++) compare_pieces(&a->setup.at[i], &b->setup.at[i]);
    for (int i = 0; i < PIECE_COUNT; i++) compare_pieces(&a->pieces[i], &b->pieces[i]);
}

/* The text is read again where it is a copy. */
static void compare_readings(const Frozen *f, Detector *detector, Parser *parser)
{
    Arena arena = {0};
    Template a, b;
    Error error = {0};
    Str text;
    assert_true(data_find(&(Data){0}, f->name, &text));
    assert_true(template_read(&a, f->name, text, detector, parser, &arena, &error));
    assert_true(template_read(&b, f->name, arena_copy(&arena, text), detector, parser, &arena, &error));
    compare_templates(&a, &b);
    arena_free(&arena);
}

static void test_every_template(void **state)
{
    (void)state;
    Parser *parser = parser_new();
    uint32_t count = 0;
    for (uint32_t i = 0; i < frozen_count; i++) {
        Bench bench = {0};
        if (!str_starts(frozen_table[i].name, STR("templates/"))) continue;
        bench_init(&bench, frozen_table[i].language, &(Data){0});
        compare_readings(&frozen_table[i], &bench.detector, parser);
        bench_clear(&bench);
        count++;
    }
    assert_true(count >= 20);
    parser_free(parser);
}

CHECK_MAIN(TEST(test_every_language), TEST(test_every_template))
