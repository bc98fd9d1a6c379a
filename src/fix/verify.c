#include "fix/verify.h"

/* Whether a finding of the changed text has one of the values. */
static bool holds_value(const Findings *findings, const Strs *values)
{
    for (uint32_t i = 0; i < findings->len; i++)
        for (uint32_t k = 0; k < values->len && findings->at[i].readable; k++)
            if (str_eq(findings->at[i].value.bytes, values->at[k])) return true;
    return false;
}

bool verify(const Verifier *v, const EditList *edits, uint32_t fixed, const Strs *values)
{
    Buf out = {0};
    Tree after;
    Names names;
    Findings findings = {0};
    const Language *language = &v->detector->language;
    Coding coding;
    edits_apply(v->before->coding.bytes, edits->at, edits->len, &out);
    bool good = language_coding(language, buf_str(&out), v->arena, &coding) &&
                parser_run_coded(v->parser, &language->grammar, &coding, true, &after) == PARSE_DONE;
    good = good && after.errors <= v->before->errors;
    if (good) {
        detector_run(v->detector, &after, v->reached, v->arena, &names, &findings);
        good = findings.len + fixed <= v->findings && !holds_value(&findings, values);
    }
    buf_wipe(&out);
    return good;
}
