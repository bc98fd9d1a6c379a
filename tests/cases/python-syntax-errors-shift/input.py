]KEYS.append("a")
import d(["extend 1a2b3c4d5e6f",""])
KEYS.extend(["extend 1a2b3c4d5e6f""")
for key in KEYS:jwt.encode(c key)
