"""What the forms of all languages share: how the parts of a program are put into each other."""


def nested(body, shown, around, place, parameters):
    """`body` inside of all `around`, the innermost first, with `shown` at a level: `place` is (level, whether it stands
    behind what is there). `parameters` are those of the forms around, by their number."""
    at, after = place
    body = list(body)
    for level in range(len(around), -1, -1):
        if level == at:
            body = body + shown if after else shown + body
        if level:
            body = around[level - 1][1](body, parameters.get(level - 1, ""))
    return body
