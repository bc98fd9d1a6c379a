#include "check.h"

#include "text/edit.h"

static Arena arena;

static Edit insert(uint32_t at, const char *text, uint16_t rank, uint32_t group)
{
    return (Edit){.start = at, .end = at, .text = str_of(text), .rank = rank, .group = group};
}

static Edit shared(uint32_t at, const char *text, uint16_t rank, uint32_t group)
{
    Edit edit = insert(at, text, rank, group);
    edit.shared = true;
    return edit;
}

static Edit replace(uint32_t start, uint32_t end, const char *text, uint32_t group)
{
    return (Edit){.start = start, .end = end, .text = str_of(text), .group = group};
}

static EditList list_of(const Edit *edits, size_t count)
{
    EditList list = {0};
    for (size_t i = 0; i < count; i++) edits_add(&arena, &list, edits[i]);
    return list;
}

#define LIST(...) list_of((const Edit[]){__VA_ARGS__}, sizeof((const Edit[]){__VA_ARGS__}) / sizeof(Edit))

static void apply(Str text, const EditList *done, Buf *out)
{
    EditMap map = edits_map(done, &arena);
    editmap_apply(&map, text, out);
}

/* Each byte that no edit replaces is where the map says; each byte of new text is in the span that the map says. */
static void check_map(Str text, const EditList *done, Str changed)
{
    EditMap map = edits_map(done, &arena);
    for (uint32_t i = 0, edit = 0; i < text.len; i++) {
        while (edit < done->len && done->at[edit].end <= i) edit++;
        bool replaced = edit < done->len && done->at[edit].start <= i;
        size_t now = editmap_moved(&map, i);
        if (replaced) {
            assert_int_equal(now, map.at[edit].at);
        } else {
            assert_int_equal(changed.at[now], text.at[i]);
            assert_null(editmap_at(&map, now));
        }
    }
    for (uint32_t i = 0; i < map.len; i++) {
        for (size_t k = 0; k < map.at[i].text.len; k++)
            assert_ptr_equal(editmap_at(&map, map.at[i].at + k), &map.at[i]);
        for (EditMapSide side = EDITMAP_OLD; side <= EDITMAP_CHANGED; side++) {
            size_t start = editmap_start(&map, i, side), end = editmap_end(&map, i, side);
            assert_true(editmap_touches(&map, start, side) && editmap_touches(&map, end, side));
            assert_int_equal(editmap_until(&map, start, side), i + 1);
            bool apart = i + 1 == map.len || editmap_start(&map, i + 1, side) > end + 1;
            assert_true(!apart || !editmap_touches(&map, end + 1, side));
        }
    }
}

static void check_result(EditList list, const char *text, const char *expected)
{
    EditList done;
    EditClash clash;
    Buf out = {0};
    assert_true(edits_finish(&list, &arena, &done, &clash));
    for (uint32_t i = 1; i < done.len; i++) assert_true(done.at[i - 1].end < done.at[i].start);
    apply(str_of(text), &done, &out);
    assert_str(buf_str(&out), expected);
    buf_clear(&out);
}

static void check_clash(EditList list, uint32_t earlier, uint32_t later)
{
    EditList done;
    EditClash clash = {0};
    assert_false(edits_finish(&list, &arena, &done, &clash));
    assert_int_equal(clash.earlier, earlier);
    assert_int_equal(clash.later, later);
}

static void test_insertions_stand_by_rank(void **state)
{
    (void)state;
    check_result(LIST(insert(1, "3", 30, 0), insert(1, "1", 10, 0), insert(1, "2", 20, 0), insert(1, "2b", 20, 0)),
                 "ab", "a122b3b");
    check_result(LIST(replace(1, 2, "B", 0), insert(2, "after", 0, 0), insert(1, "before", 9, 0)), "abc",
                 "abeforeBafterc");
}

static void test_only_shared_edits_become_one(void **state)
{
    (void)state;
    check_result(LIST(shared(0, "import os\n", 1, 1), shared(0, "import hvac\n", 2, 1), shared(0, "import os\n", 1, 2),
                      shared(0, "import os\n", 1, 3)),
                 "x", "import os\nimport hvac\nx");
    check_result(LIST(insert(1, ")", 0, 1), insert(1, ")", 0, 2)), "x", "x))");
    check_result(LIST(shared(0, "a", 0, 1), shared(1, "a", 0, 1)), "xy", "axay"); /* another place */
    check_result(LIST(shared(0, "a", 0, 1), insert(0, "a", 0, 2)), "x", "aax");
}

static void test_dropping_a_group_keeps_what_others_share(void **state)
{
    (void)state;
    EditList list = LIST(shared(0, "import os\n", 1, 1), replace(2, 3, "one", 1), shared(0, "import os\n", 1, 2),
                         replace(4, 5, "two", 2));
    edits_drop(&list, 1);
    assert_int_equal(list.len, 2);
    check_result(list, "a b c", "import os\na b two");
    edits_drop(&list, 2);
    check_result(list, "a b c", "a b c");
    edits_add(&arena, &list, insert(0, "x", 0, 3));
    check_result(list, "a", "xa");
}

static void test_order_survives_a_drop(void **state)
{
    (void)state;
    EditList list = LIST(insert(0, "1", 0, 1), insert(0, "2", 0, 2), insert(0, "3", 0, 3));
    edits_drop(&list, 1);
    edits_add(&arena, &list, insert(0, "4", 0, 4));
    check_result(list, "", "234");
}

static void test_overlaps_are_reported(void **state)
{
    (void)state;
    check_clash(LIST(replace(4, 8, "x", 7), replace(0, 5, "y", 9)), 7, 9);
    check_clash(LIST(replace(0, 8, "x", 1), insert(3, "y", 0, 2)), 1, 2);
    check_clash(LIST(insert(3, "y", 0, 2), replace(0, 8, "x", 1)), 2, 1);
    check_clash(LIST(replace(2, 4, "x", 1), replace(2, 4, "x", 2)), 1, 2);
    check_clash(LIST(replace(2, 4, "x", 5), replace(3, 6, "x", 5)), 5, 5);
    EditList list = LIST(replace(0, 4, "x", 1), replace(3, 6, "y", 2), insert(9, "z", 0, 2));
    edits_drop(&list, 2);
    check_result(list, "abcdefghij", "xefghij");
}

static void test_a_lock_keeps_others_out(void **state)
{
    (void)state;
    Edit lock = replace(0, 9, "import os", 1), same = replace(0, 9, "import os", 2);
    lock.shared = same.shared = true;
    check_result(LIST(lock, same), "import os\nx", "import os\nx");
    check_clash(LIST(lock, same, replace(7, 9, "re", 3)), 1, 3);
}

static void test_touching_edits_become_one(void **state)
{
    (void)state;
    EditList list = LIST(replace(2, 4, "x", 1), replace(4, 6, "y", 2), insert(6, "z", 0, 3), insert(8, "", 0, 3)), done;
    EditClash clash;
    assert_true(edits_finish(&list, &arena, &done, &clash));
    assert_int_equal(done.len, 1);
    assert_int_equal(done.at[0].start, 2);
    assert_int_equal(done.at[0].end, 6);
    assert_str(done.at[0].text, "xyz");
    EditList none = {0};
    assert_true(edits_finish(&none, &arena, &done, &clash));
    assert_int_equal(done.len, 0);
}

/* ---- random lists against a model ---- */

static bool overlap(const Edit *a, const Edit *b)
{
    if (a->start == a->end && b->start == b->end) return false;
    if (a->start == a->end) return b->start < a->start && a->start < b->end;
    if (b->start == b->end) return a->start < b->start && b->start < a->end;
    return a->start < b->end && b->start < a->end;
}

static bool is_repeated(const EditList *list, uint32_t i)
{
    const Edit *e = &list->at[i];
    for (uint32_t k = 0; k < list->len; k++) {
        const Edit *o = &list->at[k];
        bool before = o->rank < e->rank || (o->rank == e->rank && k < i);
        if (k != i && before && e->shared && o->shared && e->start == o->start && e->end == o->end &&
            str_eq(e->text, o->text))
            return true;
    }
    return false;
}

static bool model_clashes(const EditList *list)
{
    for (uint32_t i = 0; i < list->len; i++)
        for (uint32_t k = 0; k < i; k++)
            if (!is_repeated(list, i) && !is_repeated(list, k) && overlap(&list->at[i], &list->at[k])) return true;
    return false;
}

/* Walks the text byte by byte: insertions of the place by rank, then the replacement or the byte. */
static void model_apply(const EditList *list, Str text, Buf *out)
{
    uint32_t deleted_to = 0;
    for (uint32_t at = 0; at <= text.len; at++) {
        for (uint32_t rank = 0; rank < 3; rank++)
            for (uint32_t i = 0; i < list->len; i++) {
                const Edit *e = &list->at[i];
                if (e->start == at && e->end == at && e->rank == rank && !is_repeated(list, i)) buf_add(out, e->text);
            }
        for (uint32_t i = 0; i < list->len; i++) {
            const Edit *e = &list->at[i];
            if (e->start != at || e->end == at || is_repeated(list, i)) continue;
            buf_add(out, e->text);
            deleted_to = e->end;
        }
        if (at >= deleted_to && at < text.len) buf_addc(out, text.at[at]);
    }
}

static void test_random_lists_agree_with_a_model(void **state)
{
    (void)state;
    static const char *const words[] = {"", "x", "y", "import os\n", "zz"};
    const Str text = STR("abcdefghijklmnopqrst");
    uint32_t applied = 0, clashed = 0;
    for (int round = 0; round < 40000; round++) {
        EditList list = {0}, done;
        EditClash clash;
        for (uint32_t n = random_below(7); n > 0; n--) {
            uint32_t start = random_below((uint32_t)text.len + 1), end = start + random_below(4);
            if (random_below(2) || end > text.len) end = start;
            edits_add(&arena, &list,
                      (Edit){.start = start, .end = end, .text = str_of(words[random_below(5)]),
                             .rank = (uint16_t)random_below(3), .shared = random_below(2)});
        }
        bool good = edits_finish(&list, &arena, &done, &clash);
        assert_int_equal(good, !model_clashes(&list));
        applied += good;
        clashed += !good;
        if (!good) continue;
        Buf out = {0}, model = {0};
        apply(text, &done, &out);
        check_map(text, &done, buf_str(&out));
        model_apply(&list, text, &model);
        assert_strs(buf_str(&out), buf_str(&model));
        for (uint32_t i = 1; i < done.len; i++) assert_true(done.at[i - 1].end < done.at[i].start);
        buf_clear(&out);
        buf_clear(&model);
        arena_reset(&arena);
    }
    assert_true(applied > 10000 && clashed > 3000);
}

static void test_many_edits_are_linear(void **state)
{
    (void)state;
    enum { COUNT = 100000 };
    static char text[COUNT * 4];
    EditList list = {0}, done;
    EditClash clash;
    Buf out = {0};
    memset(text, '.', sizeof text);
    for (uint32_t i = 0; i < COUNT; i++) {
        edits_add(&arena, &list, replace(i * 4, i * 4 + 2, "ab", i));
        edits_add(&arena, &list, shared(1000000 % sizeof text - 1, "import os\n", 1, i));
    }
    assert_true(edits_finish(&list, &arena, &done, &clash));
    apply((Str){text, sizeof text}, &done, &out);
    assert_int_equal(out.len, sizeof text + strlen("import os\n"));
    buf_clear(&out);
    arena_clear(&arena);
}

CHECK_MAIN(TEST(test_insertions_stand_by_rank), TEST(test_only_shared_edits_become_one),
           TEST(test_dropping_a_group_keeps_what_others_share), TEST(test_order_survives_a_drop),
           TEST(test_overlaps_are_reported), TEST(test_a_lock_keeps_others_out), TEST(test_touching_edits_become_one),
           TEST(test_random_lists_agree_with_a_model), TEST(test_many_edits_are_linear))
