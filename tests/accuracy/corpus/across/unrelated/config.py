SIGNING = "not-imported-by-anybody"  # ?
KEYS = {"access": "unrelated-access"}  # -
