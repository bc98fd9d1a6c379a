#include "fix/refusal.h"

static const struct {
    const char *code, *advice;
} refusals[REFUSE_NOTHING] = {
    [REFUSE_ASSIGNS_ENVIRONMENT] =
        {"assigns-environment",
         "the code itself sets this variable of the environment: remove the line and set it outside"},
    [REFUSE_ASYNC_NEEDED] = {"async-needed",
                             "this store answers over the network, which the code here cannot wait for: read "
                             "the value in an async function or at the top level of an ES module, or use "
                             "--template env or file"},
    [REFUSE_BAD_NAME] =
        {"bad-name",
         "the variable that the code reads has a name that no .env file can hold, or one that other programs "
         "set or obey: rename it first"},
    [REFUSE_BROWSER_CODE] =
        {"browser-code",
         "this code is sent to the browser, where nothing is secret: do the signing on the server"},
    [REFUSE_CLEARS_ENVIRONMENT] =
        {"clears-environment",
         "the code empties or replaces its environment, or takes this variable out of it, and would find nothing "
         "there: let it keep what it needs"},
    [REFUSE_COMPUTED] =
        {"computed",
         "the value is put together in a way that cannot be taken apart safely: read it from one variable"},
    [REFUSE_GENERATED] = {"generated", "this file is generated: fix the source that it is made from"},
    [REFUSE_IN_TEXT] = {"in-text",
                        "the value is quoted in a comment or inside a longer text: take it out by hand"},
    [REFUSE_LITERAL_TYPE] =
        {"literal-type",
         "only a literal may stand here: read the value into a constant elsewhere, and use that"},
    [REFUSE_NAME_SHADOWED] =
        {"name-shadowed", "the new code needs a name that already means something else here: rename that one"},
    [REFUSE_NAME_TAKEN] =
        {"name-taken",
         "the variable that the code reads stands for another value as well: give one of the two another name"},
    [REFUSE_NO_ENVIRONMENT] =
        {"no-environment",
         "this code has no environment, and gets its variables as an argument: read the value from that argument"},
    [REFUSE_NO_FACE] =
        {"no-face",
         "the template has no file for this language, kind of module or runtime: add one, or take another template"},
    [REFUSE_NO_PIECE] =
        {"no-piece",
         "the template has no code that gives bytes, or that reads what is stored as base64: add it, or take another "
         "template"},
    [REFUSE_SYNTAX_ERROR] = {"syntax-error", "the code around it cannot be parsed: correct it first"},
    [REFUSE_TEST_CODE] = {"test-code", "test code is reported but not fixed; with --include-tests it is fixed, too"},
    [REFUSE_UNENCODABLE] = {"unencodable", "no .env file can hold the value for the variable that the code "
                                           "reads already, or its encoding is unknown: choose another "
                                           "value, then run again"},
    [REFUSE_UNKNOWN_VARIABLE] =
        {"unknown-variable",
         "the name of the variable begins with a prefix that this file does not show: write it here as a constant"},
    [REFUSE_WOULD_BREAK] =
        {"would-break",
         "after this change the code would not parse, would mean something else, or would still hold the value: "
         "change it by hand"},
};

const char *refusal_code(Refusal r) { return r < REFUSE_NOTHING ? refusals[r].code : NULL; }

const char *refusal_advice(Refusal r) { return r < REFUSE_NOTHING ? refusals[r].advice : NULL; }
