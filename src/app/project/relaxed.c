#include "app/project/relaxed.h"

#include "app/project/way.h"
#include "base/variable.h"

/* MOST: names of one text. NEAR: how long the arguments of an annotation or a call may be. DEPTH: of keys. */
enum { MOST = 512, LONGEST = 64, NEAR = 400, DEPTH = 12 };

typedef struct {
    Str text;
    Arena *arena;
    Shapes *found;
    Str prefix; /* of all names */
    bool splits; /* also between a small letter and a capital: `jwtSecret` */
    UhVariableUse use;
} Reader;

static bool is_small(char c) { return c >= 'a' && c <= 'z'; }

static bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

static bool in_word(char c) { return is_small(c) || is_capital(c) || (c >= '0' && c <= '9') || c == '_'; }

static bool in_key(char c) { return in_word(c) || (c && strchr(".-:", c)); }

static char byte_at(Str s, size_t i) { return i < s.len ? s.at[i] : '\n'; }

static Str word_at(Str s, size_t at)
{
    size_t end = at;
    while (in_word(byte_at(s, end))) end++;
    return str_sub(s, at, end);
}

static Str word_before(Str s, size_t at)
{
    size_t start = at;
    while (start > 0 && in_word(s.at[start - 1])) start--;
    return str_sub(s, start, at);
}

static size_t skip_blanks(Str s, size_t i)
{
    while (byte_at(s, i) == ' ' || byte_at(s, i) == '\t') i++;
    return i;
}

/* The next place of a text, from *from on, which then is behind it. */
static bool next(const Reader *r, const char *text, size_t *from, size_t *at)
{
    ptrdiff_t found = str_find(str_from(r->text, *from), str_of(text));
    if (found < 0) return false;
    *at = *from + (size_t)found;
    *from = *at + strlen(text);
    return true;
}

static bool has(const Reader *r, const char *text) { return str_find(r->text, str_of(text)) >= 0; }

/* ---- names */

/* Whether a word of a name that is written in one begins at a letter: `jwtSecret`, `JWTSecret`. */
static bool begins_word(Str key, size_t i)
{
    char before = i ? key.at[i - 1] : '_';
    return is_capital(key.at[i]) && (is_small(before) || (is_capital(before) && is_small(byte_at(key, i + 1))));
}

static void put(Buf *out, Str key, bool dashes, bool splits)
{
    for (size_t i = 0; i < key.len; i++) {
        char c = key.at[i];
        if (splits && begins_word(key, i)) buf_addc(out, '_');
        if (c == ':') buf_addz(out, "__");
        else if (c != '-' || dashes) buf_addc(out, c == '.' || c == '-' ? '_' : is_small(c) ? (char)(c - 32) : c);
    }
}

/* One form of the name that the prefix and a key make. */
static void add_form(Reader *r, Str key, size_t at, bool dashes, bool splits)
{
    Buf name = {0};
    put(&name, r->prefix, true, splits);
    if (name.len && name.at[name.len - 1] != '_') buf_addc(&name, '_');
    put(&name, key, dashes, splits);
    bool fits = name.len >= 3 && name.len <= LONGEST && variable_is_name(buf_str(&name));
    if (fits && r->found->all.len < MOST)
        *array_add(r->arena, &r->found->all) = (UhVariable){arena_copy(r->arena, buf_str(&name)).at, at, r->use};
    buf_clear(&name);
}

static void add(Reader *r, Str key, size_t at)
{
    bool dashes = str_find_char(key, '-') >= 0, joined = false;
    for (size_t i = 1; i < key.len && r->splits; i++) joined |= begins_word(key, i);
    add_form(r, key, at, true, false);
    if (dashes) add_form(r, key, at, false, false);
    if (joined) add_form(r, key, at, true, true);
}

/* All names that begin so. */
static void add_all(Reader *r, Str prefix, size_t at)
{
    Str shape = arena_cat(r->arena, prefix, STR("*"), (Str){0});
    if (variable_is_shape(shape) && r->found->all.len < MOST)
        *array_add(r->arena, &r->found->all) = (UhVariable){shape.at, at, r->use};
}

/* The first text in quotes between a bracket and the one that closes it; empty: there is none. */
static Str quoted_in(const Reader *r, size_t open)
{
    int depth = 0;
    for (size_t i = open; i < r->text.len && i < open + NEAR; i++) {
        char c = r->text.at[i];
        depth += (c == '(') - (c == ')');
        if (depth == 0) break;
        if (c != '"' && c != '\'') continue;
        size_t end = i + 1;
        while (in_key(byte_at(r->text, end))) end++;
        return byte_at(r->text, end) == c ? str_sub(r->text, i + 1, end) : (Str){0};
    }
    return (Str){0};
}

/* Keys that are given to calls and annotations whose names end in a word. */
static void read_calls(Reader *r, const char *end)
{
    for (size_t from = 0, at; next(r, end, &from, &at);) {
        Str key = quoted_in(r, from - 1);
        if (key.len) add(r, key, at);
    }
}

/* ---- classes and records: `@Value("${app.key}")`, `getProperty("app.key")`, `@...Properties(prefix = "app")` */

/* `${app.key:default}`. Where a language puts values into its texts itself, the `$` is escaped. */
static void read_placeholders(Reader *r, bool escaped)
{
    for (size_t from = 0, at; next(r, "${", &from, &at);) {
        char before = at ? r->text.at[at - 1] : ' ';
        size_t end = from;
        while (in_word(byte_at(r->text, end)) || strchr(".-", byte_at(r->text, end))) end++;
        bool closed = strchr(":}", byte_at(r->text, end)) != NULL;
        if (closed && (!escaped || before == '\\' || before == '\'')) add(r, str_sub(r->text, from, end), at);
    }
}

/* Members of classes: a small letter begins them, a type or such a word stands in front. */
static void read_members(Reader *r)
{
    static const char *const no_types[] = {"return", "new", "import", "package", "throw", "else", "case"};
    for (size_t i = 1; i < r->text.len; i++) {
        if (!is_small(r->text.at[i]) || in_word(r->text.at[i - 1])) continue;
        Str word = word_at(r->text, i);
        size_t behind = skip_blanks(r->text, i + word.len), before = i;
        while (before > 0 && r->text.at[before - 1] == ' ') before--;
        char last = before && before < i ? r->text.at[before - 1] : ' ';
        Str type = word_before(r->text, before);
        bool typed = in_word(last) || strchr(">]?", last);
        for (size_t k = 0; k < sizeof no_types / sizeof *no_types; k++) typed &= !str_eqz(type, no_types[k]);
        if (typed && strchr(";=,):(", byte_at(r->text, behind))) add(r, word, i);
        i += word.len;
    }
}

static void read_bound_classes(Reader *r, const char *annotation)
{
    for (size_t from = 0, at; next(r, annotation, &from, &at);) {
        size_t start = at - word_before(r->text, at).len;
        Str arguments = str_sub(r->text, from, from + NEAR);
        bool mapping = str_starts(str_from(r->text, at), STR("Mapping"));
        bool prefix = str_find(str_cut(&arguments, ')'), STR("prefix")) >= 0;
        if (start == 0 || r->text.at[start - 1] != '@' || (mapping && !prefix)) continue;
        r->prefix = quoted_in(r, from - 1);
        r->splits = true;
        if (r->prefix.len) read_members(r);
        r->prefix = (Str){0};
        r->splits = false;
    }
}

static void read_beans(Reader *r, bool escaped)
{
    read_placeholders(r, escaped);
    read_calls(r, "Property(");
    read_bound_classes(r, "Properties(");
    read_bound_classes(r, "Mapping(");
}

/* ---- structs: `env.Parse(&c)`, `envconfig.Process("APP", &c)`, `GetString("app.key")` */

/* The name that a tag gives a field: `env:"KEY,required"`. */
static Str tagged(Str line)
{
    ptrdiff_t tick = str_find_char(line, '`'), env = str_find(line, STR("env"));
    if (tick < 0 || env < tick) return (Str){0};
    ptrdiff_t quote = str_find_char(str_from(line, (size_t)env), '"');
    return quote < 0 ? (Str){0} : word_at(line, (size_t)(env + quote) + 1);
}

static void read_fields(Reader *r)
{
    for (size_t start = 0; start < r->text.len;) {
        Str rest = str_from(r->text, start), line = str_cut(&rest, '\n');
        size_t blanks = skip_blanks(line, 0);
        Str field = word_at(line, blanks), tag = tagged(line);
        char behind = byte_at(line, skip_blanks(line, blanks + field.len));
        bool is_field = blanks && field.len && is_capital(field.at[0]) && (in_word(behind) || strchr("*[", behind));
        if (is_field) add(r, tag.len ? tag : field, start);
        start += line.len + 1;
    }
}

static bool fills_at(const Reader *r, size_t at, size_t *open)
{
    size_t dot = at + word_at(r->text, at).len;
    if ((at && in_word(r->text.at[at - 1])) || byte_at(r->text, dot) != '.') return false;
    *open = dot + 1 + word_at(r->text, dot + 1).len;
    Str arguments = str_sub(r->text, *open, *open + NEAR);
    return byte_at(r->text, *open) == '(' && str_find_char(str_cut(&arguments, '\n'), '&') >= 0;
}

static void read_structs(Reader *r)
{
    r->splits = true;
    for (size_t from = 0, at, open; next(r, "env", &from, &at);) {
        if (!fills_at(r, at, &open)) continue;
        r->prefix = quoted_in(r, open);
        read_fields(r);
    }
    r->prefix = (Str){0};
    r->splits = false;
    for (size_t from = 0, at; next(r, "prefix=", &from, &at);) add_all(r, word_at(r->text, from), at);
}

/* Keys of settings, which the environment stands in front of where some file says so. */
static void read_settings(Reader *r)
{
    static const char *const asks[] = {"Get", "IsSet", "SetDefault", "UnmarshalKey"};
    r->use = UH_VARIABLE_KEY;
    for (size_t from = 0, at; next(r, "(\"", &from, &at);) {
        Str call = word_before(r->text, at), key = quoted_in(r, at);
        r->use = str_eqz(call, "BindEnv") || str_eqz(call, "MustBindEnv") ? UH_VARIABLE_READ : UH_VARIABLE_KEY;
        bool asked = r->use == UH_VARIABLE_READ;
        for (size_t i = 0; i < sizeof asks / sizeof *asks; i++) asked |= str_starts(call, str_of(asks[i]));
        if (asked && key.len) add(r, key, at);
    }
    r->use = UH_VARIABLE_KEY;
    for (size_t from = 0, at; next(r, "structure:\"", &from, &at);) add(r, word_at(r->text, from), at);
    r->use = UH_VARIABLE_READ;
}

/* Fields with their types: `key: String`. */
static void read_record_line(Reader *r, Str line, size_t start)
{
    for (size_t i = 0; i < line.len; i++) {
        Str word = word_at(line, i);
        bool is_field = word.len && is_small(word.at[0]) && byte_at(line, i + word.len) == ':' &&
                        byte_at(line, i + word.len + 1) == ' ';
        if (is_field) add(r, word, start + i);
        i += word.len;
    }
}

/* `#[arg(long, env)]` above a field, or a record that is read from the environment as a whole. */
static void read_records(Reader *r)
{
    bool all = has(r, "from_env") || has(r, "Env::raw") || has(r, "Environment::default"), given = false;
    for (size_t start = 0; start < r->text.len;) {
        Str rest = str_from(r->text, start), line = str_cut(&rest, '\n'), field = str_trim(line);
        ptrdiff_t env = str_find(field, STR("env"));
        bool attribute = str_starts(field, STR("#["));
        if (attribute && env > 0) given |= !in_word(field.at[env - 1]) && strchr(",)", byte_at(field, (size_t)env + 3));
        if (!attribute && (all || given)) read_record_line(r, line, start);
        if (!attribute && field.len && !str_starts(field, STR("//"))) given = false;
        start += line.len + 1;
    }
}

/* ---- other calls and members */

/* `configuration["App:Key"]`. */
static void read_indexes(Reader *r)
{
    for (size_t from = 0, at; next(r, "[\"", &from, &at);) {
        Str object = word_before(r->text, at);
        size_t end = from;
        while (in_key(byte_at(r->text, end))) end++;
        bool settings = str_ends(object, STR("onfiguration")) || str_ends(object, STR("onfig"));
        if (settings && byte_at(r->text, end) == '"') add(r, str_sub(r->text, from, end), at);
    }
    read_calls(r, "GetValue<string>(");
    read_calls(r, "GetSection(");
}

/* `(env :jwt-secret)`, `Settings.env.jwt_secret`. */
static void read_words(Reader *r, const char *before)
{
    for (size_t from = 0, at; next(r, before, &from, &at);) {
        size_t end = from;
        while (in_word(byte_at(r->text, end)) || byte_at(r->text, end) == '-') end++;
        bool member = before[0] != '.' || is_capital(byte_at(word_before(r->text, at), 0));
        if (member) add(r, str_sub(r->text, from, end), at);
    }
}

/* ---- files of settings */

static void read_properties(Reader *r)
{
    for (size_t start = 0; start < r->text.len;) {
        Str rest = str_from(r->text, start), line = str_cut(&rest, '\n');
        size_t end = 0;
        while (in_word(byte_at(line, end)) || strchr(".-", byte_at(line, end))) end++;
        if (end && strchr("=: ", byte_at(line, end))) add(r, str_sub(line, 0, end), start);
        start += line.len + 1;
    }
}

/* Keys of the block style; each with those that it stands below. */
static void read_blocks(Reader *r)
{
    size_t indents[DEPTH], ends[DEPTH], depth = 0;
    Buf path = {0};
    for (size_t start = 0; start < r->text.len;) {
        Str rest = str_from(r->text, start), line = str_cut(&rest, '\n');
        size_t indent = 0, end;
        while (byte_at(line, indent) == ' ') indent++;
        for (end = indent; in_word(byte_at(line, end)) || strchr(".-", byte_at(line, end));) end++;
        bool item = end == indent || byte_at(line, indent) == '-' || byte_at(line, end) != ':';
        while (!item && depth > 0 && indents[depth - 1] >= indent) depth--;
        if (!item && depth < DEPTH) {
            path.len = depth ? ends[depth - 1] : 0;
            if (depth) buf_addc(&path, '.');
            buf_add(&path, str_sub(line, indent, end));
            indents[depth] = indent;
            ends[depth++] = path.len;
            add(r, buf_str(&path), start);
        }
        start += line.len + 1;
    }
    buf_clear(&path);
}

/* ---- */

static void read_way(Reader *r, Way way)
{
    switch (way) {
    case WAY_NONE: return;
    case WAY_BEANS: read_beans(r, false); return;
    case WAY_BEANS_ESCAPED: read_beans(r, true); return;
    case WAY_BLOCKS: r->splits = true; read_blocks(r); return;
    case WAY_CLOJURE_WORDS: read_words(r, "env :"); return;
    case WAY_INDEXES: read_indexes(r); return;
    case WAY_PROPERTIES: r->splits = true; read_properties(r); return;
    case WAY_RECORDS: read_records(r); return;
    case WAY_RUBY_WORDS: read_words(r, ".env."); return;
    case WAY_STRUCTS: read_structs(r), read_settings(r); return;
    }
}

void relaxed_read(const char *name, Str text, Arena *arena, Shapes *found)
{
    Reader r = {.text = text, .arena = arena, .found = found, .use = UH_VARIABLE_READ};
    read_way(&r, way_of(name));
}

bool relaxed_automatic(Str text) { return str_find(text, STR("AutomaticEnv(")) >= 0; }

bool relaxed_may_automatic(const char *name) { return way_of(name) == WAY_STRUCTS; }
