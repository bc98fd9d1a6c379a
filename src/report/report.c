#include "report/report.h"

ReportSum report_sum(const Report *r)
{
    ReportSum sum = {0};
    for (uint32_t i = 0; i < r->count; i++) {
        const ReportFile *file = &r->files[i];
        sum.skipped += file->skipped.len && !file->partly;
        sum.partly += file->partly;
        if (file->test_code) {
            sum.test_code += file->count;
            continue;
        }
        sum.files += file->count > 0;
        sum.findings += file->count;
        for (uint32_t k = 0; k < file->count; k++) {
            sum.fixed += file->findings[k].fixed;
            sum.refused += !file->findings[k].fixed && file->findings[k].reason.len;
        }
    }
    return sum;
}
