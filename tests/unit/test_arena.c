#include "check.h"

#include "base/array.h"

#include <stdalign.h>

static bool is_zero(const char *at, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if (at[i]) return false;
    return true;
}

static void test_memory_is_zeroed_aligned_and_apart(void **state)
{
    (void)state;
    enum { COUNT = 3000 };
    static struct {
        char *at;
        size_t len;
    } blocks[COUNT];
    Arena a = {0};
    for (int round = 0; round < 3; round++) {
        for (uint32_t i = 0; i < COUNT; i++) {
            blocks[i].len = i % 100 == 0 ? random_below(200000) : random_below(300);
            blocks[i].at = arena_new(&a, blocks[i].len);
            assert_int_equal((uintptr_t)blocks[i].at % alignof(max_align_t), 0);
            assert_true(is_zero(blocks[i].at, blocks[i].len));
            memset(blocks[i].at, (int)(i % 255 + 1), blocks[i].len);
        }
        for (uint32_t i = 0; i < COUNT; i++)
            for (size_t k = 0; k < blocks[i].len; k++)
                if (blocks[i].at[k] != (char)(i % 255 + 1)) fail_msg("block %u was written over", i);
        arena_reset(&a);
    }
    arena_clear(&a);
    assert_null(a.chunk);
    arena_clear(&a);
}

static void test_reset_wipes_what_is_used_again(void **state)
{
    (void)state;
    Arena a = {0};
    char *secret = arena_copy(&a, STR("hunter2")).len ? arena_new(&a, 16) : NULL;
    strcpy(secret, "s3cr3t");
    arena_reset(&a);
    char *again = arena_new(&a, 4096);
    assert_true(again <= secret && secret < again + 4096); /* the same memory */
    assert_true(is_zero(again, 4096));
    arena_clear(&a);
}

static void test_strings(void **state)
{
    (void)state;
    Arena a = {0};
    Str copy = arena_copy(&a, STR("a\0b"));
    assert_true(str_eq(copy, STR("a\0b")));
    assert_int_equal(copy.at[3], 0);
    assert_str(arena_fmt(&a, "%s-%05d", "x", 42), "x-00042");
    assert_int_equal(arena_fmt(&a, "%s", "").len, 0);
    Str empty = arena_copy(&a, (Str){0});
    assert_non_null(empty.at);
    assert_int_equal(empty.at[0], 0);
    arena_clear(&a);
}

static void test_array_grows(void **state)
{
    (void)state;
    Arena a = {0};
    ARRAY(uint32_t) numbers = {0};
    for (uint32_t i = 0; i < 100000; i++) {
        uint32_t *at = array_add(&a, &numbers);
        assert_int_equal(*at, 0);
        *at = i * 7;
    }
    assert_int_equal(numbers.len, 100000);
    for (uint32_t i = 0; i < numbers.len; i++) assert_int_equal(numbers.at[i], i * 7);
    arena_clear(&a);
}

CHECK_MAIN(TEST(test_memory_is_zeroed_aligned_and_apart), TEST(test_reset_wipes_what_is_used_again), TEST(test_strings),
           TEST(test_array_grows))
