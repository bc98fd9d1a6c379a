#include "check.h"

#include "base/map.h"

static void test_empty(void **state)
{
    (void)state;
    Map m = {0};
    assert_null(map_get(&m, STR("x")));
    assert_null(map_get(&m, STR("")));
}

static void test_keys_are_bytes(void **state)
{
    (void)state;
    Arena a = {0};
    Map m = {0};
    *map_put(&m, &a, STR("")) = 1;
    *map_put(&m, &a, STR("a")) = 2;
    *map_put(&m, &a, STR("a\0")) = 3;
    *map_put(&m, &a, STR("a\0b")) = 4;
    assert_int_equal(*map_get(&m, (Str){0}), 1);
    assert_int_equal(*map_get(&m, STR("a")), 2);
    assert_int_equal(*map_get(&m, STR("a\0")), 3);
    assert_int_equal(*map_get(&m, STR("a\0b")), 4);
    assert_null(map_get(&m, STR("a\0c")));
    arena_clear(&a);
}

/* Against an array indexed by the number that the key spells. */
static void test_agrees_with_a_plain_array(void **state)
{
    (void)state;
    enum { KEYS = 5000 };
    static uint32_t model[KEYS];
    static bool present[KEYS];
    Arena a = {0};
    Map m = {0};
    uint32_t count = 0;
    for (uint32_t round = 1; round < 40000; round++) {
        uint32_t k = random_below(KEYS);
        Str key = arena_fmt(&a, "key.%u", k);
        uint32_t *at = random_below(2) ? map_put(&m, &a, key) : map_get(&m, key);
        if (at) {
            assert_int_equal(*at, model[k]);
            count += !present[k];
            present[k] = true;
            *at = model[k] = round;
        } else {
            assert_false(present[k]);
        }
        assert_int_equal(m.count, count);
    }
    for (uint32_t k = 0; k < KEYS; k++) {
        uint32_t *at = map_get(&m, arena_fmt(&a, "key.%u", k));
        assert_int_equal(at != NULL, present[k]);
        if (at) assert_int_equal(*at, model[k]);
    }
    arena_clear(&a);
}

CHECK_MAIN(TEST(test_empty), TEST(test_keys_are_bytes), TEST(test_agrees_with_a_plain_array))
