/* loser.h - whether a text may take variables out of the environment that it does not spell, told by its letters alone
 *
 * `environ.clear()`, `del environ[name]`, `process.env = {}`, `patch.dict("os.environ", {}, clear=True)`, and the same
 * of what the environment is called else (`from os import environ as e`). Most texts that have these words have them
 * apart: they need no parsing. Code that takes out one variable spells its name.
 */
#ifndef SCAN_PREFILTER_LOSER_H
#define SCAN_PREFILTER_LOSER_H

#include "scan/rules/rules.h"

bool loser_stands(const Language *language, const RuleSet *rules, Str text);

#endif
