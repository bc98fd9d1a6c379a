#include "app/project/wordindex.h"

#include "app/files/tour.h"
#include "app/project/relaxed.h"
#include "base/array.h"
#include "base/file.h"
#include "base/git.h"
#include "base/path.h"

#include <stdatomic.h>
#include <stdlib.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* RECENT: how many words of a file are remembered, to keep each once. FEW: so many entries are gone through without a
 * filter. */
enum { LONGEST = 64, RECENT = 1024, FEW = 256 };
enum { HEAD = 8000, FILE_LIMIT = 8 << 20, FILTER_BITS = 1 << 17 };

typedef struct {
    uint32_t hash, file; /* the file is an index of the hand's */
} Entry;

typedef struct {
    UhWorker *worker;
    Arena arena;
    ARRAY(WordFile) files;
    ARRAY(Entry) entries;
    uint32_t recent[RECENT]; /* the words of the file at hand that came by last */
    Buf text, path;
} Hand;

struct WordIndex {
    const UhEngine *engine;
    const Files *files;
    FolderRules rules;
    size_t root_len;
    Hand *hands;
    uint32_t hand_count;
    uint32_t most;             /* files; 0: all */
    Asked asked;               /* only what matters to this name is known */
    atomic_uint seen;
    atomic_bool *some_ignored; /* whether the tour passed something over */
    uint8_t classes[256]; /* 1: may stand in the name of a variable; 2: other letters, which may not stand
                             beside it */
    uint64_t *filter;     /* a bit for each hash that stands somewhere; NULL: there are few */
    Arena arena;
    ARRAY(WordFile *) hinted; /* the files that have hints */
};

bool wordindex_is_partial(const WordIndex *index) { return index->most && atomic_load(&index->seen) > index->most; }

bool wordindex_is_for(const WordIndex *index, Str name)
{
    if (index->asked.what != ASKED_NAME) return index->asked.what == ASKED_ANY;
    return name.len >= WORDINDEX_SHORTEST && pieces_fit(&index->asked.pieces, name);
}

static bool enters(const void *context, const char *name)
{
    const WordIndex *index = context;
    if (index->most && (name[0] == '.' || wordindex_is_partial(index))) return false;
    return !kind_is_foreign(str_of(name));
}

static bool takes(const void *context, const char *name)
{
    (void)context;
    return kind_of(name) != KIND_NONE;
}

static bool gives_values(FileKind kind) { return kind == KIND_ENV || kind == KIND_ENVRC; }

static bool takes_ignored(const void *context, const char *name, bool is_folder)
{
    atomic_store(((const WordIndex *)context)->some_ignored, true);
    return !is_folder && gives_values(kind_of(name));
}

static void fill_classes(uint8_t *classes)
{
    for (int c = 'a'; c <= 'z'; c++) classes[c] = 2;
    for (int c = 'A'; c <= 'Z'; c++) classes[c] = 1;
    for (int c = '0'; c <= '9'; c++) classes[c] = 1;
    classes['_'] = 1;
}

static uint32_t hash_of(Str word)
{
    static const uint64_t odd = 0x9e3779b97f4a7c15;
    uint64_t hash = word.len, part = 0;
    size_t i = 0;
    for (; i + sizeof part <= word.len; i += sizeof part) {
        memcpy(&part, word.at + i, sizeof part);
        hash = (hash ^ part) * odd;
        hash ^= hash >> 32;
    }
    for (part = 0; i < word.len; i++) part = part << 8 | (unsigned char)word.at[i];
    return (uint32_t)(((hash ^ part) * odd) >> 32) | 1;
}

static void add_word(Hand *hand, Str word)
{
    uint32_t hash = hash_of(word), *recent = &hand->recent[hash % RECENT];
    if (*recent == hash) return;
    *recent = hash;
    *array_add(&hand->arena, &hand->entries) = (Entry){hash, hand->files.len};
}

/* The word that begins at a place, if one does: no letter stands beside it, and it begins with no digit. */
static void add_word_at(const uint8_t *classes, Hand *hand, Str s, size_t start)
{
    const unsigned char *at = (const unsigned char *)s.at;
    size_t end = start + 1;
    if (at[start] <= '9' || (start && classes[at[start - 1]])) return;
    while (end < s.len && classes[at[end]] == 1) end++;
    bool alone = end == s.len || !classes[at[end]];
    size_t len = end - start;
    if (alone && len >= WORDINDEX_SHORTEST && len <= LONGEST) add_word(hand, str_sub(s, start, end));
}

#ifdef __SSE2__
/* A bit for each of 16 bytes that may stand in a name. */
static uint64_t capitals_in(const char *at)
{
    __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)at);
    __m128i letter = _mm_sub_epi8(bytes, _mm_set1_epi8('A')), digit = _mm_sub_epi8(bytes, _mm_set1_epi8('0'));
    letter = _mm_cmpeq_epi8(_mm_min_epu8(letter, _mm_set1_epi8(25)), letter);
    digit = _mm_cmpeq_epi8(_mm_min_epu8(digit, _mm_set1_epi8(9)), digit);
    __m128i all = _mm_or_si128(_mm_or_si128(letter, digit), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('_')));
    return (uint32_t)_mm_movemask_epi8(all);
}
#endif

/* The same of 64. */
static uint64_t capitals_at(const uint8_t *classes, const char *at)
{
#ifdef __SSE2__
    (void)classes;
    return capitals_in(at) | capitals_in(at + 16) << 16 | capitals_in(at + 32) << 32 |
           capitals_in(at + 48) << 48;
#else
    uint64_t bits = 0;
    for (int i = 0; i < 64; i++) bits |= (uint64_t)(classes[(unsigned char)at[i]] == 1) << i;
    return bits;
#endif
}

/* `s` has FILE_PADDING zero bytes behind it, as what was read from a file has. Words begin where a bit begins
 * a run of three. */
static void add_words(const uint8_t *classes, Hand *hand, Str s)
{
    uint64_t before = 0, bits = s.len ? capitals_at(classes, s.at) : 0;
    memset(hand->recent, 0, sizeof hand->recent);
    for (size_t i = 0; i < s.len; i += 64) {
        uint64_t next = i + 64 < s.len ? capitals_at(classes, s.at + i + 64) : 0;
        uint64_t starts = bits & ~(bits << 1 | before) & (bits >> 1 | next << 63) & (bits >> 2 | next << 62);
        for (; starts; starts &= starts - 1)
            add_word_at(classes, hand, s, i + (size_t)__builtin_ctzll(starts));
        before = bits >> 63;
        bits = next;
    }
}

/* Notes the words of the text at hand, for a path below the root. */
static void add_file(const WordIndex *index, Hand *hand, Str path)
{
    Str text = buf_str(&hand->text);
    const char *name = path_name(path).at;
    bool known = uh_engine_knows(index->engine, name);
    if (!known && str_find_char(str_sub(text, 0, HEAD), 0) >= 0) return;
    uint32_t before = hand->entries.len;
    Skim skim = skim_text(&index->asked, index->engine, hand->worker, &hand->arena, name, text);
    if (skim.pieces & PIECES_HEAD) add_words(index->classes, hand, text);
    if (hand->entries.len == before && !known && !skim.hints && !relaxed_may_automatic(name)) return;
    WordFile *file = array_add(&hand->arena, &hand->files);
    *file = (WordFile){arena_copy(&hand->arena, path), kind_of(name), skim.hints, skim.pieces, skim.shapes};
}

/* The file is opened as `name` in `dir`. */
static void look_at(const WordIndex *index, Hand *hand, int dir, const char *name, Str path)
{
    Error ignored = {0};
    bool read = file_read(dir, name, FILE_SKIMMED, FILE_LIMIT, &hand->text, &ignored) == FILE_READ;
    if (read) add_file(index, hand, path);
    error_clear(&ignored);
}

/* Whether the tour would have come by a file of that path, but for what git ignores. */
static bool is_below(const WordIndex *index, Str root, Str path)
{
    if (!str_starts(path, root) || path.len <= index->root_len || path.at[index->root_len - 1] != '/') return false;
    for (Str rest = str_from(path, index->root_len); str_find_char(rest, '/') >= 0;)
        if (kind_is_foreign(str_cut(&rest, '/'))) return false;
    return kind_of(path_name(path).at) != KIND_NONE;
}

/* Texts that stand in front of the disk. */
static void look_at_changed(WordIndex *index, Str root)
{
    Hand *hand = &index->hands[0];
    const char *path;
    for (size_t i = 0; (path = files_changed(index->files, i)); i++) {
        Error ignored = {0};
        if (is_below(index, root, str_of(path)) &&
            files_read(index->files, path, FILE_WALKED, FILE_LIMIT, &hand->text, &ignored) == FILE_READ)
            add_file(index, hand, str_from(str_of(path), index->root_len));
        error_clear(&ignored);
    }
}

static void visit(void *context, uint32_t number, const TourBatch *batch)
{
    WordIndex *index = context;
    Hand *hand = &index->hands[number];
    const char *name;
    for (size_t at = 0; (name = tour_next(batch, &at));) {
        if (atomic_fetch_add(&index->seen, 1) >= index->most && index->most) return;
        hand->path.len = 0;
        folder_add_shown(batch->folder, str_of(name), &hand->path);
        if (files_has_changed(index->files, buf_str(&hand->path))) continue;
        look_at(index, hand, batch->folder->fd, name, str_from(buf_str(&hand->path), index->root_len));
    }
}

static void fail(void *context, uint32_t number, const Folder *folder, Error *error)
{
    (void)context, (void)number, (void)folder, (void)error; /* there is less to know, and the run goes on */
}

/* What git tracks counts, ignored or not. */
static void look_at_tracked(WordIndex *index, const char *root)
{
    Buf paths = {0}, full = {0};
    git_ignored_but_tracked(str_of(root), &paths);
    for (Str rest = buf_str(&paths); rest.len;) {
        Str path = str_cut(&rest, 0);
        FileKind kind = kind_of(path_name(path).at);
        if (kind == KIND_NONE || gives_values(kind)) continue; /* env files were looked at */
        full.len = 0;
        path_add(&full, str_of(root), path);
        look_at(index, &index->hands[0], AT_FDCWD, full.at, path);
    }
    buf_clear(&paths);
    buf_clear(&full);
}

static void fill_filter(WordIndex *index)
{
    size_t count = 0;
    for (uint32_t h = 0; h < index->hand_count; h++) count += index->hands[h].entries.len;
    if (count <= FEW) return;
    index->filter = mem_new(FILTER_BITS / 8);
    for (uint32_t h = 0; h < index->hand_count; h++)
        for (uint32_t i = 0; i < index->hands[h].entries.len; i++) {
            uint32_t bit = index->hands[h].entries.at[i].hash % FILTER_BITS;
            index->filter[bit / 64] |= UINT64_C(1) << bit % 64;
        }
}

/* Whether any file may have a part in a name that is a field's, or a key's with a prefix. */
static bool has_keys(const WordIndex *index)
{
    const WordFile *file;
    for (uint32_t i = 0; wordindex_next_file(index, &i, &file);) {
        bool prefix = file->pieces & PIECES_PREFIX && file->hints & (UH_HINT_KEYS | UH_HINT_PREFIX);
        if (prefix || file->pieces & PIECES_NAME) return true;
    }
    return index->asked.what == ASKED_ANY;
}

static void collect_hinted(WordIndex *index)
{
    bool keys = has_keys(index);
    for (uint32_t h = 0; h < index->hand_count; h++)
        for (uint32_t i = 0; i < index->hands[h].files.len; i++) {
            WordFile *file = &index->hands[h].files.at[i];
            if (!keys) file->hints &= ~(unsigned)UH_HINT_KEYS;
            if (file->hints) *array_add(&index->arena, &index->hinted) = file;
        }
}

WordIndex *wordindex_read(const UhEngine *engine, const Files *files, const char *root, uint32_t threads, uint32_t most,
                          Asked asked, const UhStop *stop)
{
    WordIndex *index = mem_new(sizeof *index);
    Error ignored = {0};
    atomic_bool some_ignored = false;
    index->some_ignored = &some_ignored;
    fill_classes(index->classes);
    index->engine = engine;
    index->files = files;
    index->most = most;
    index->asked = asked;
    index->asked.name = arena_copy(&index->arena, asked.name);
    if (asked.name.len < WORDINDEX_SHORTEST && asked.what == ASKED_NAME) index->asked.what = ASKED_ANY;
    asked_prepare(&index->asked);
    index->root_len = strlen(root) + (strcmp(root, "/") != 0);
    index->hand_count = threads;
    index->hands = mem_new(threads * sizeof *index->hands);
    for (uint32_t i = 0; i < threads; i++) index->hands[i].worker = uh_worker_new(engine);
    folder_rules_init(&index->rules, &(FolderSettings){.hidden = true});
    TourVisitor visitor = {index, {takes, index, enters, takes_ignored}, stop, visit, fail, NULL};
    Tour *tour = tour_new(&visitor, threads);
    Folder *folder = folder_named(&index->rules, str_of(root), &ignored);
    if (folder) tour_add_folder(tour, folder);
    tour_run(tour);
    tour_free(tour);
    error_clear(&ignored);
    if (atomic_load(&some_ignored)) look_at_tracked(index, root);
    look_at_changed(index, str_of(root));
    index->some_ignored = NULL;
    fill_filter(index);
    collect_hinted(index);
    return index;
}

bool wordindex_next_file(const WordIndex *index, uint32_t *i, const WordFile **file)
{
    uint32_t at = *i;
    for (uint32_t h = 0; h < index->hand_count; h++) {
        const Hand *hand = &index->hands[h];
        if (at < hand->files.len) return (*i)++, *file = &hand->files.at[at], true;
        at -= hand->files.len;
    }
    return false;
}

/* `i` counts the entries of all hands, and then files. */
bool wordindex_next(const WordIndex *index, Str word, uint32_t *i, const WordFile **file)
{
    uint32_t hash = hash_of(word), bit = hash % FILTER_BITS, at = *i, before = 0;
    bool some = !index->filter || index->filter[bit / 64] >> bit % 64 & 1;
    for (uint32_t h = 0; h < index->hand_count; h++) {
        const Hand *hand = &index->hands[h];
        for (; some && at - before < hand->entries.len; at++)
            if (hand->entries.at[at - before].hash == hash)
                return *i = at + 1, *file = &hand->files.at[hand->entries.at[at - before].file], true;
        before += hand->entries.len;
        if (at < before) at = before;
    }
    uint32_t rest = at - before;
    bool found = word.len < WORDINDEX_SHORTEST ? wordindex_next_file(index, &rest, file)
                                               : wordindex_next_hint(index, UH_HINT_KEYS, &rest, file);
    *i = before + rest;
    return found;
}

bool wordindex_next_hint(const WordIndex *index, unsigned hint, uint32_t *i, const WordFile **file)
{
    while (*i < index->hinted.len) {
        *file = index->hinted.at[(*i)++];
        if ((*file)->hints & hint) return true;
    }
    return false;
}

static void add_hint(WordIndex *index, WordFile *file, unsigned hint)
{
    if (!file->hints) *array_add(&index->arena, &index->hinted) = file;
    file->hints |= hint;
}

void wordindex_add_hint(WordIndex *index, const WordFile *file, unsigned hint)
{
    for (uint32_t h = 0; h < index->hand_count; h++) {
        WordFile *files = index->hands[h].files.at;
        if (file >= files && file < files + index->hands[h].files.len) add_hint(index, &files[file - files], hint);
    }
}

void wordindex_free(WordIndex *index)
{
    if (!index) return;
    for (uint32_t i = 0; i < index->hand_count; i++) {
        uh_worker_free(index->hands[i].worker);
        buf_wipe(&index->hands[i].text);
        buf_clear(&index->hands[i].path);
        arena_clear(&index->hands[i].arena);
    }
    free(index->hands);
    free(index->filter);
    arena_free(&index->arena);
    folder_rules_clear(&index->rules);
    free(index);
}
