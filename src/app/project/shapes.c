#include "app/project/shapes.h"

#include "app/project/joint.h"
#include "base/variable.h"

/* NEAR: how far before a text the environment is asked; MOST: shapes of one text. */
enum { NEAR = 120, MOST = 64 };

typedef struct {
    Str text;
    Arena *arena;
    Shapes *found;
    Str line;           /* the one at hand, outside of a shell */
    bool raises, links; /* capitals are made of small letters, `_` of `-`, whatever the line says */
} Reader;

static bool stands_at(Str s, size_t at, const char *word)
{
    size_t i = 0;
    while (word[i] && at + i < s.len && str_small(s.at[at + i]) == word[i]) i++;
    return !word[i];
}

static bool has(Str s, const char *word)
{
    for (size_t i = 0; i < s.len; i++)
        if (stands_at(s, i, word)) return true;
    return false;
}

/* How languages ask for variables: in small letters, with the bracket that the name stands in, if it has one.
 */
static const char *const asks[] = {"getenv",       "get_env",
                                   "fetch_env",    "lookupenv",
                                   "lookup_env",   "environmentvariable",
                                   "env::var",     "env[",
                                   "env{",         "env(",
                                   "env.fetch",    "env.get",
                                   "env.select",   "env.filter",
                                   "env.each",     "env.keys",
                                   "env.to_h",     "environ(",
                                   "environ[",     "environ.",
                                   "environment[", "environment.get",
                                   "_server["};

/* How long a word is that asks; 0: none begins here. */
static size_t ask_length(Str s, size_t at)
{
    char c = str_small(s.at[at]);
    if (c != 'e' && c != 'g' && c != 'l' && c != 'f' && c != '_') return 0;
    for (size_t i = 0; i < sizeof asks / sizeof *asks; i++)
        if (c == asks[i][0] && stands_at(s, at, asks[i])) return strlen(asks[i]);
    return 0;
}

/* Whether what begins at a place goes on to the end of a text: no bracket is closed that was opened in it. */
static bool goes_on(Str s, size_t at)
{
    int depth = 0;
    for (size_t i = at; i < s.len; i++) {
        if (strchr("([{", s.at[i])) depth++;
        if (strchr(")]}", s.at[i]) && --depth <= 0) return false;
    }
    return true;
}

/* Whether the environment is asked by what ends where a text ends. */
static bool asks_in(Str s)
{
    for (size_t i = 0; i < s.len; i++)
        if (ask_length(s, i) && goes_on(s, i)) return true;
    return false;
}

/* Whether a text speaks of the environment at all: a look at each `v`. */
static bool speaks(Str text)
{
    static const char letters[] = {'v', 'V'};
    for (size_t k = 0; text.len && k < sizeof letters; k++)
        for (const char *at = text.at, *end = text.at + text.len; at < end; at++) {
            at = memchr(at, letters[k], (size_t)(end - at));
            if (!at) break;
            size_t i = (size_t)(at - text.at);
            if (i >= 2 && (stands_at(text, i - 2, "env") || stands_at(str_from(text, i - 2), 0, "erver[")))
                return true;
        }
    return false;
}

static bool is_comment(Str line)
{
    static const char *const marks[] = {"#", "//", "*", "/*", "--", ";", "<!--"};
    line = str_trim(line);
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (str_starts(line, str_of(marks[i]))) return true;
    return false;
}

static void add(Reader *r, Str shape, size_t at, UhVariableUse use)
{
    char spelled[JOINT_LONGEST + 2];
    size_t i = 0;
    bool raises = r->raises || has(r->line, "upper") || has(r->line, "upcase");
    bool links = r->links || has(r->line, "replace") || has(r->line, "tr(");
    for (; i < shape.len && i < sizeof spelled; i++) {
        char c = shape.at[i];
        if (raises && c >= 'a' && c <= 'z') c = (char)(c - 32);
        spelled[i] = links && c == '-' ? '_' : c;
    }
    Str text = {spelled, i};
    if (i < shape.len || !variable_is_shape(text) || r->found->all.len == MOST) return;
    *array_add(r->arena, &r->found->all) = (UhVariable){arena_copy(r->arena, text).at, at, use};
}

/* "JWT_" and "_KEY", which stand for all that begin or end so. */
static void add_piece(Reader *r, const Joint *j, size_t at, UhVariableUse use)
{
    char shape[JOINT_LONGEST + 1];
    bool head = j->len && j->shape[j->len - 1] == '_', tail = j->len && j->shape[0] == '_';
    if (head == tail) return;
    shape[0] = '*';
    memcpy(shape + tail, j->shape, j->len);
    if (head) shape[j->len] = '*';
    add(r, (Str){shape, j->len + 1}, at, use);
}

/* `with_prefix("jwt")`, `env_prefix = "JWT_"`: all that begin so are read. */
static void add_prefix(Reader *r, const Joint *j, size_t at)
{
    Reader upper = *r;
    char shape[JOINT_LONGEST + 2];
    size_t len = j->len;
    memcpy(shape, j->shape, len);
    if (len && shape[len - 1] != '_') shape[len++] = '_';
    shape[len++] = '*';
    upper.raises = upper.links = true;
    add(&upper, (Str){shape, len}, at, UH_VARIABLE_READ);
}

/* Whether a word that speaks of a prefix stands right in front of a text: `prefix("`, `prefix = "`, `prefix:
 * "`. */
static bool is_prefix(Str head)
{
    while (head.len && strchr(" \t(=:,[&$@", head.at[head.len - 1])) head.len--;
    size_t start = head.len;
    while (start > 0 && head.at[start - 1] != ' ' && head.at[start - 1] != '(' && head.at[start - 1] != '.')
        start--;
    return has(str_from(head, start), "prefix");
}

static void read_quoted(Reader *r, size_t start, size_t *at)
{
    Joint j;
    size_t i = *at;
    if (!joint_read(r->text, i, &j)) return;
    *at = j.end - 1;
    Str head = str_sub(r->text, start, i), shape = {j.shape, j.len};
    if (start > 0 && str_trim(head).len <= 1)
        head = str_sub(r->text, i > NEAR ? i - NEAR : 0, i); /* on its own line */
    Str near = str_from(head, head.len > NEAR ? head.len - NEAR : 0);
    bool asked = speaks(near) && asks_in(near);
    UhVariableUse use = asked ? UH_VARIABLE_READ : UH_VARIABLE_TEXT;
    if (is_prefix(head) && has(r->line, "env"))
        add_prefix(r, &j, i);
    else if (memchr(j.shape, '*', j.len))
        add(r, shape, i, use);
    else
        add_piece(r, &j, i, use);
}

/* Whether what is asked for is no plain text: `getenv(name)`, `ENV.each`. */
static bool is_computed(Str text, size_t at)
{
    size_t i = at;
    if (i && strchr("[{(", text.at[i - 1])) i--;
    while (i < text.len && (str_small(text.at[i]) == 's' || text.at[i] == '!' || text.at[i] == ' ')) i++;
    if (i < text.len && strchr("\"'", text.at[i])) return false; /* getenv "X" */
    if (i == text.len || !strchr("[{(", text.at[i])) return true;
    for (i++; i < text.len && strchr(" \t\n$@br", text.at[i]);) i++;
    return i < text.len && !strchr("\"'`", text.at[i]);
}

static void read_line(Reader *r, size_t start, Str line)
{
    bool asks_here = speaks(line);
    r->line = line;
    for (size_t i = start; i < start + line.len; i++) {
        size_t length = asks_here ? ask_length(r->text, i) : 0;
        if (length) r->found->computes |= is_computed(r->text, i + length);
        char c = r->text.at[i];
        if (c == '"' || c == '\'' || c == '`') read_quoted(r, start, &i);
    }
}

/* ---- shells */

/* Whether a command of the line takes what follows for the name of a variable. */
static bool names_variables(Str line)
{
    static const char *const words[] = {"eval", "printenv", "declare", "typeset", "export", "env", "compgen"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (has(line, words[i])) return true;
    return false;
}

/* A word that is made of capitals and values: `JWT_$n`, `${n}_KEY`, in a shell or a makefile. */
static void read_word(Reader *r, Str line, size_t *at)
{
    Joint j = {0};
    size_t i = *at, hole = 0;
    for (; i < r->text.len && j.len < JOINT_LONGEST; i += hole ? hole : 1) {
        bool escaped = i && r->text.at[i - 1] == '\\';
        hole = escaped ? 0 : joint_hole(r->text, i, true);
        if (!hole && !variable_is_capital(r->text.at[i])) break;
        if (!hole || !j.len || j.shape[j.len - 1] != '*') j.shape[j.len++] = hole ? '*' : r->text.at[i];
    }
    bool lists = j.len && i + 1 < r->text.len && strchr("*@", r->text.at[i]) && r->text.at[i + 1] == '}';
    if (lists && j.len < JOINT_LONGEST) j.shape[j.len++] = '*';
    bool picks = !memchr(j.shape, '*', j.len) && j.len && j.shape[j.len - 1] == '_' && names_variables(line);
    if (picks && j.len < JOINT_LONGEST) j.shape[j.len++] = '*'; /* env | grep ^JWT_ */
    bool expanded = lists || (*at > 1 && strchr("{(", r->text.at[*at - 1]) && r->text.at[*at - 2] == '$');
    bool read = expanded || names_variables(line);
    add(r, (Str){j.shape, j.len}, *at, read ? UH_VARIABLE_READ : UH_VARIABLE_TEXT);
    if (i > *at) *at = i - 1;
}

/* What is expanded inside: `$(JWT_$(n))`. */
static void read_shell_line(Reader *r, size_t start, Str line)
{
    r->line = (Str){0};
    for (size_t i = start; i < start + line.len; i++) {
        if (str_starts(str_from(r->text, i), STR("${!"))) i += STR("${!").len; /* ${!JWT_*} */
        char before = i > start ? r->text.at[i - 1] : ' ', c = r->text.at[i];
        bool inside = before == '\\' || (before >= 'a' && before <= 'z');
        size_t hole = !inside && c == '$' ? joint_hole(r->text, i, true) : 0;
        bool nests =
            hole > 3 && (memchr(r->text.at + i + 1, '$', hole - 1) || memchr(r->text.at + i, ' ', hole));
        if (nests)
            i++; /* and the bracket */
        else if (!inside && (hole || variable_is_capital(c)))
            read_word(r, line, &i);
    }
}

/* ---- */

/* `envFrom: [{prefix: JWT_, ...}]` in a manifest. */
static void read_manifest(Reader *r)
{
    if (str_find(r->text, STR("envFrom")) < 0) return;
    for (ptrdiff_t at, from = 0; (at = str_find(str_from(r->text, (size_t)from), STR("prefix:"))) >= 0;) {
        from += at + (ptrdiff_t)STR("prefix:").len;
        Str rest = str_from(r->text, (size_t)from), value = str_trim(str_cut(&rest, '\n'));
        while (value.len && strchr("\"'", value.at[0])) value = str_from(value, 1);
        Joint j = {0};
        while (j.len < value.len && j.len < JOINT_LONGEST && variable_is_capital(value.at[j.len]))
            j.shape[j.len] = value.at[j.len], j.len++;
        if (j.len && j.len < JOINT_LONGEST) j.shape[j.len++] = '*';
        add(r, (Str){j.shape, j.len}, (size_t)from, UH_VARIABLE_READ);
    }
}

/* A script says in its first line what runs it. */
static bool is_shell(FileKind kind, Str text)
{
    Str rest = text, first = str_starts(text, STR("#!")) ? str_cut(&rest, '\n') : (Str){0};
    return kind == KIND_SHELL || kind == KIND_ENVRC || (kind == KIND_CODE && str_find(first, STR("sh")) >= 0);
}

/* What a shell asks by a name that it computes: ${!name}, ${(P)name}, eval. */
static bool computes(Str text)
{
    return str_find(text, STR("${!")) >= 0 || str_find(text, STR("${(P)")) >= 0 ||
           str_find(text, STR("eval ")) >= 0;
}

bool shapes_raise(Str text) { return speaks(text) && (has(text, "upper") || has(text, "upcase")); }

void shapes_read(FileKind kind, Str text, Arena *arena, Shapes *found)
{
    Reader r = {.text = text, .arena = arena, .found = found};
    bool shell = is_shell(kind, text);
    if (kind == KIND_CONFIG) read_manifest(&r);
    if (!shell && (kind != KIND_CODE || !speaks(text))) return;
    found->computes = shell && computes(text);
    for (size_t start = 0; start < text.len;) {
        Str rest = str_from(text, start), line = str_cut(&rest, '\n');
        bool comment = is_comment(line);
        if (!comment && shell) read_shell_line(&r, start, line);
        if (!comment && (!shell || has(line, "env"))) read_line(&r, start, line);
        start += line.len + 1;
    }
}
