"""What the stand-ins of the stores' own programs share: one JSON file, $STORES, that holds what each store holds, and a
log of all arguments, $STORES.log."""
import json
import os
import sys

PATH = os.environ["STORES"]


def load():
    if not os.path.exists(PATH):
        return {}
    with open(PATH, encoding="utf-8") as f:
        return json.load(f)


def save(all_):
    with open(PATH, "w", encoding="utf-8") as f:
        json.dump(all_, f)


def fail(message, status):
    print(message, file=sys.stderr)
    sys.exit(status)


def options(args, short=()):
    """Splits arguments into the options that take a value (`--name value`, `-name=value`) and the rest."""
    found, rest = {}, []
    while args:
        word = args.pop(0)
        if word.startswith("-") and word != "-" and "=" in word and not short:
            name, _, value = word.lstrip("-").partition("=")
            found[name] = value
        elif word.startswith("-") and word != "-":
            found[word.lstrip("-")] = args.pop(0)
        else:
            rest.append(word)
    return found, rest


with open(PATH + ".log", "a", encoding="utf-8") as log:
    print(json.dumps(sys.argv), file=log)
