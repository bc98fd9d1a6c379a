#include "app/cli/option.h"

#include "app/config/rename.h"
#include "base/array.h"
#include "base/nearest.h"
#include "report/formats.h"

#include <getopt.h>
#include <stdlib.h>
#include <unistd.h>

#define AT(field) offsetof(Options, field)
#define SET(field) offsetof(Options, settings.field)

/* Sorted by name. */
const Row options_rows[] = {
    {"baseline", 0, WORD, WHERE, PLANS, "FILE", SET(baseline), "leave out the findings that are listed in FILE"},
    {"color", 0, WORD, HOW, TELLS, "WHEN", AT(color), "auto, always or never (default: auto; NO_COLOR is respected)"},
    {"config", 0, WORD, OTHER, KNOWS, "FILE", SET(config_path),
     "read this configuration (default: .unhardcode.yaml, from the paths\nup to the repository's root)"},
    {"data", 0, WORD, OTHER, KNOWS, "DIR", SET(data),
     "read grammars/ and templates/ below DIR on top of the built-in ones"},
    {"diff", 0, FLAG, WHAT, DIFF | INPUT_DIFF, NULL, SET(diff),
     "print what --fix would change as a diff, and write nothing: the\nvalues then stand in the diff and nowhere else"},
    {"exclude", 0, WORDS, WHERE, LOOKS, "GLOB", SET(walk.exclude),
     "leave out what GLOB matches, in the syntax of .gitignore; may be\nrepeated"},
    {"exit-zero", 0, FLAG, HOW, TELLS, NULL, AT(exit_zero), "exit with 0 also when there are findings"},
    {"fix", 0, FLAG, WHAT, FIX | INPUT_FIX, NULL, SET(fix), "move the values out of the code, in place"},
    {"force-exclude", 0, FLAG, WHERE, LOOKS, NULL, SET(force_exclude),
     "leave out what is excluded or ignored even when it is named"},
    {"format", 0, WORD, HOW, REPORT | FIX | INPUT | PROVE, "FORMAT", AT(format), "text or json (default: text)"},
    {"help", 'h', FLAG, OTHER, ALL, NULL, AT(help), "print this"},
    {"hidden", 0, FLAG, WHERE, LOOKS, NULL, SET(walk.hidden),
     "look also at files and folders whose names begin with a dot"},
    {"ignore", 0, LIST, WHERE, LOOKS, "RULE[,RULE]", SET(ignore), "leave out these rules; may be repeated"},
    {"include-tests", 0, FLAG, WHERE, LOOKS, NULL, SET(include_tests),
     "count and fix test code, fixtures and examples as well"},
    {"jobs", 'j', COUNT, OTHER, LOOKS, "N", SET(jobs), "threads to use (default: one for each processor, at most 8)"},
    {"max-file-size", 0, COUNT, WHERE, LOOKS, "BYTES", SET(max_file_size), "skip larger files (default: 8388608)"},
    {"no-config", 0, FLAG, OTHER, KNOWS, NULL, SET(no_config), "read no configuration"},
    {"no-ignore", 0, FLAG, WHERE, LOOKS, NULL, SET(walk.no_ignore), "do not respect .gitignore, .ignore and the like"},
    {"output", 'o', WORD, HOW, ALL & ~KNOWN, "FILE", AT(output), "write to FILE what would go to standard output"},
    {"quiet", 'q', FLAG, HOW, LOOKS | UNDO, NULL, AT(quiet), "print findings and errors only"},
    {"rename", 0, PAIRS, WHAT, PLANS, "OLD=NEW", SET(renames),
     "where the fix would choose the variable OLD, use NEW; may be\nrepeated"},
    {"secrets", 0, WORD, WHAT, CHANGES | PROVE, "FILE", SET(secrets),
     "where the values go (default: .env at the repository's root, else\n"
     "beside the file); none: nowhere, they are lost"},
    {"select", 0, LIST, WHERE, LOOKS, "RULE[,RULE]", SET(select),
     "look for these rules only (`unhardcode rules` lists them); may be\nrepeated"},
    {"stdin-filename", 0, WORD, WHERE, INPUTS, "FILE", SET(text_name),
     "read the source from standard input as if it were FILE; with --fix\n"
     "the fixed source goes to standard output"},
    {"store", 0, FLAG, WHAT, DIFF, NULL, SET(store), "with --diff: store the values first, as --fix does"},
    {"strict", 0, FLAG, WHAT, PLANS, NULL, SET(strict),
     "write code that refuses an empty value as well (in Python; in\nJavaScript it always does)"},
    {"strict-scan", 0, FLAG, HOW, LOOKS, NULL, SET(strict_scan),
     "exit with 2 when a source was not looked at to the end: it is too\n"
     "large, binary, too slow, or excluded by the configuration"},
    {"template", 't', WORD, WHAT, PLANS, "NAME", SET(template_name),
     "the code to write: one of `unhardcode templates`, or a folder of\nyours (default: env; file for private keys)"},
    {"template-value", 0, VALUES, WHAT, PLANS | EXPLAIN, "NAME=VALUE", SET(template_values),
     "where in the store the code reads: `path=shop` (default: the\nproject's name), `mount=kv`; may be repeated"},
    {"unsafe", 0, FLAG, WHAT, LOOKS, NULL, SET(unsafe), "make also fixes that may change what the program does"},
    {"version", 'V', FLAG, OTHER, ALL, NULL, AT(version), "print the version"},
    {"write-baseline", 0, WORD, WHAT, KNOWN, "FILE", AT(write_baseline),
     "write the findings to FILE, for --baseline, and report none"},
    {0},
};

/* In the order of --help. */
const CommandRow options_commands[] = {
    {"rules", COMMAND_RULES, RULES, 1, "", "list what is looked for (./rules is the folder)"},
    {"explain", COMMAND_EXPLAIN, EXPLAIN, UINT32_MAX, " RULE",
     "what a rule means, or a reason not to fix, and what to do"},
    {"templates", COMMAND_TEMPLATES, TEMPLATES, 1, "", "list the templates"},
    {"prove", COMMAND_PROVE, PROVE, UINT32_MAX, " PATH...", "plan the fix, and show what makes it trustworthy"},
    {"undo", COMMAND_UNDO, UNDO, UINT32_MAX, " [PATH...]", "put the code back as it was before the last --fix here"},
    {0},
};

enum { ROWS = sizeof options_rows / sizeof *options_rows - 1, DEFAULT_FILE_SIZE = 8 << 20 };

const char *options_name(size_t i) { return i < ROWS ? options_rows[i].name : NULL; }

/* ---- one option */

static bool parse_count(const Row *row, const char *text, uint64_t *count, Error *error)
{
    char *end;
    *count = strtoull(text, &end, 10);
    if (*text >= '0' && *text <= '9' && *end == 0 && *count > 0) return true;
    return error_set(error, "--%s %s: not a number above 0", row->name, text);
}

/* "a,b": at least one, and none empty. */
static bool parse_list(const Row *row, const char *text, Words *words, Arena *arena, Error *error)
{
    Str rest = str_of(text);
    for (bool more = true; more;) {
        more = str_find_char(rest, ',') >= 0;
        Str word = str_trim(str_cut(&rest, ','));
        if (word.len == 0) return error_set(error, "--%s %s: a rule is missing", row->name, text);
        words_add(words, arena_copy(arena, word).at, arena);
    }
    return true;
}

static bool parse_pair(const Row *row, const char *text, Words *words, Arena *arena, Error *error)
{
    Error own = {0};
    Str to = str_of(text), from = str_cut(&to, '=');
    bool fine = strchr(text, '=') ? rename_add(words, from, to, arena, &own) : error_set(&own, "not OLD=NEW");
    if (!fine) error_set(error, "--%s %s: " STR_FMT, row->name, text, STR_ARG(buf_str(&own.text)));
    error_clear(&own);
    return fine;
}

static bool parse_value(const Row *row, const char *text, Words *words, Arena *arena, Error *error)
{
    Str value = str_of(text), name = str_cut(&value, '=');
    if (!strchr(text, '=')) return error_set(error, "--%s %s: not NAME=VALUE", row->name, text);
    const char *fault = uh_template_value_check(value.at);
    if (fault) return error_set(error, "--%s %s: the value %s", row->name, text, fault);
    words_add(words, arena_copy(arena, name).at, arena);
    words_add(words, value.at, arena);
    return true;
}

static bool store_value(Options *o, const Row *row, const char *value, Arena *arena, Error *error)
{
    void *field = (char *)o + row->field;
    switch (row->kind) {
    case FLAG:
        *(bool *)field = true;
        return true;
    case WORD:
        *(const char **)field = value;
        return true;
    case WORDS:
        words_add(field, value, arena);
        return true;
    case LIST: return parse_list(row, value, field, arena, error);
    case PAIRS: return parse_pair(row, value, field, arena, error);
    case VALUES: return parse_value(row, value, field, arena, error);
    case COUNT:
        return parse_count(row, value, field, error);
    }
    return true;
}

/* getopt's two tables. It gives back the row's number behind what single letters may be. */
enum { FIRST_LONG = 256 };

static void make_tables(struct option longs[ROWS + 1], char *letters)
{
    *letters++ = '-'; /* other arguments come in order, as option 1 */
    *letters++ = ':'; /* a missing argument is told from an unknown option */
    for (int i = 0; i < ROWS; i++) {
        bool takes = options_rows[i].kind != FLAG;
        longs[i] = (struct option){options_rows[i].name, takes ? required_argument : no_argument, NULL, FIRST_LONG + i};
        if (!options_rows[i].letter) continue;
        *letters++ = options_rows[i].letter;
        if (takes) *letters++ = ':';
    }
    *letters = 0;
}

static const Row *row_of(int code)
{
    if (code >= FIRST_LONG) return &options_rows[code - FIRST_LONG];
    for (size_t i = 0; i < ROWS; i++)
        if (options_rows[i].letter == code) return &options_rows[i];
    return NULL;
}

/* getopt takes the beginning of a name for the name; a script that relies on that breaks with the next option. */
static bool is_whole(const Row *row, Str word)
{
    if (!str_starts(word, STR("--"))) return true;
    Str name = str_from(word, 2);
    return str_eqz(str_cut(&name, '='), row->name);
}

/* `optopt` is the row of a flag that was given a value, and else the letter. */
static bool unknown_option(const char *word, Error *error)
{
    if (!str_starts(str_of(word), STR("--"))) return error_set(error, "unknown option -%c", optopt);
    Str rest = str_from(str_of(word), 2), name = str_cut(&rest, '=');
    Nearest near = {.word = name};
    for (size_t i = 0; i < ROWS; i++) {
        if (str_eqz(name, options_rows[i].name)) return error_set(error, "--%s takes no value", options_rows[i].name);
        nearest_try(&near, options_rows[i].name);
    }
    error_set(error, "unknown option --" STR_FMT, STR_ARG(name));
    if (near.best) buf_addf(&error->text, ": is it --%s?", near.best);
    return false;
}

static bool choice_ok(const char *option, const char *value, const char *const *choices, Error *error)
{
    Buf all = {0};
    for (size_t i = 0; choices[i]; i++) {
        if (strcmp(value, choices[i]) == 0) {
            buf_clear(&all);
            return true;
        }
        buf_addf(&all, "%s%s", i ? ", " : "", choices[i]);
    }
    error_set(error, "--%s %s: there is %s", option, value, all.at);
    buf_clear(&all);
    return false;
}

/* ---- all of them */

/* As messages call what the bits stand for. */
static const char *const doings[] = {"a report", "--fix", "--diff", "--write-baseline", "a report of standard input",
                                     "--stdin-filename and --fix", "--stdin-filename and --diff"};

enum { DOINGS = sizeof doings / sizeof *doings };

static Command command_of(const Words *paths)
{
    for (const CommandRow *c = options_commands; c->name; c++)
        if (strcmp(paths->at[0], c->name) == 0 && paths->count <= c->most) return c->command;
    return COMMAND_NONE;
}

static int doing_of(const Options *o)
{
    for (const CommandRow *c = options_commands; c->name; c++)
        if (o->command == c->command) return c->doing;
    if (o->write_baseline) return KNOWN;
    if (o->settings.text_name) return o->settings.diff ? INPUT_DIFF : o->settings.fix ? INPUT_FIX : INPUT;
    return o->settings.diff ? DIFF : o->settings.fix ? FIX : REPORT;
}

static bool misplaced(const Row *row, int doing, Error *error)
{
    for (const CommandRow *c = options_commands; c->name; c++) {
        if (doing != c->doing) continue;
        error_set(error, "`%s` does not take --%s", c->name, row->name);
        if (access(c->name, F_OK) == 0) buf_addf(&error->text, " (the path is ./%s)", c->name);
        return false;
    }
    for (size_t i = 0; i < DOINGS; i++)
        if (doing == 1 << i) error_set(error, "--%s does not go with %s", row->name, doings[i]);
    const char *fix = row->with & (FIX | INPUT_FIX) ? "--fix" : "";
    const char *diff = row->with & (DIFF | INPUT_DIFF) ? "--diff" : "";
    if ((doing & (REPORT | INPUT)) && (*fix || *diff))
        buf_addf(&error->text, ": it needs %s%s%s", fix, *fix && *diff ? " or " : "", diff);
    return false;
}

/* An option that would change nothing has misled somebody. */
static bool check_rows(const Options *o, uint64_t given, Error *error)
{
    int doing = doing_of(o);
    for (size_t i = 0; i < ROWS; i++)
        if (given >> i & 1 && !(options_rows[i].with & doing)) return misplaced(&options_rows[i], doing, error);
    if (o->settings.text_name && o->settings.walk.exclude.count && !o->settings.force_exclude)
        return error_set(error, "--exclude needs --force-exclude: --stdin-filename names the file");
    return true;
}

static bool check_paths(const Options *o, Error *error)
{
    bool dash = false;
    for (uint32_t i = 0; i < o->settings.paths.count; i++) dash |= strcmp(o->settings.paths.at[i], "-") == 0;
    if (dash && !o->settings.text_name)
        return error_set(error, "- needs --stdin-filename: the name tells the language");
    if (o->settings.text_name && o->settings.paths.count > dash)
        return error_set(error, "--stdin-filename reads standard input: it takes no PATH");
    if (o->command == COMMAND_EXPLAIN && o->settings.paths.count != 2)
        return error_set(error, "explain needs a rule, or a reason that stands behind `not fixed`");
    return true;
}

static bool check(const Options *o, uint64_t given, Error *error)
{
    static const char *const when[] = {"auto", "always", "never", NULL};
    const char *formats[8] = {0};
    for (size_t i = 0; i < 7 && formats_at(i); i++) formats[i] = formats_at(i)->name;
    if (!choice_ok("color", o->color, when, error)) return false;
    if (!choice_ok("format", o->format, formats, error)) return false;
    if (o->settings.config_path && o->settings.no_config)
        return error_set(error, "--config does not go with --no-config");
    return check_rows(o, given, error) && check_paths(o, error);
}

/* One step of getopt's: `code` is what it returned, `word` what it looked at. */
static bool take(Options *o, int code, const char *word, Arena *arena, const Row **row, Error *error)
{
    *row = row_of(code == ':' ? optopt : code);
    if (code == '?' || !*row || !is_whole(*row, str_of(word))) return unknown_option(word, error);
    if (code == ':') return error_set(error, "--%s needs %s", (*row)->name, (*row)->argument);
    return store_value(o, *row, optarg, arena, error);
}

/* The words in their order: the paths to *paths, the rows of the options to *given. */
static bool take_all(Options *o, int argc, char **argv, Arena *arena, uint64_t *given, Error *error)
{
    struct option longs[ROWS + 1] = {0};
    char letters[2 + 2 * ROWS + 1];
    const char **paths = arena_new(arena, ((size_t)argc + 1) * sizeof *paths);
    uint32_t count = 0;
    make_tables(longs, letters);
    opterr = 0;
    for (int word = 1, code; (code = getopt_long(argc, argv, letters, longs, NULL)) != -1; word = optind) {
        const Row *row;
        if (code == 1) paths[count++] = optarg;
        else if (!take(o, code, argv[word], arena, &row, error)) return false;
        else *given |= (uint64_t)1 << (row - options_rows);
    }
    o->settings.paths = (Words){paths, count};
    if (count) o->command = command_of(&o->settings.paths); /* behind `--` are paths alone */
    while (optind < argc) paths[o->settings.paths.count++] = argv[optind++];
    return true;
}

bool options_parse(Options *o, int argc, char **argv, Arena *arena, Error *error)
{
    _Static_assert(ROWS <= 64, "a bit of `given` for each row");
    uint64_t given = 0;
    *o = (Options){.format = "text", .color = "auto", .settings.max_file_size = DEFAULT_FILE_SIZE};
    if (!take_all(o, argc, argv, arena, &given, error)) return false;
    if (o->help || o->version) return true;
    if (!check(o, given, error)) return false;
    if (o->command != COMMAND_PROVE) return true;
    o->settings.paths.at++, o->settings.paths.count--;
    return o->settings.paths.count || error_set(error, "prove needs a file or a folder");
}
