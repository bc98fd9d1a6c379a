import jwt
d = {"auth": {"jwt": {"k": "a3-deep"}}, "z": "zzzzzz"}
jwt.encode({}, d.get("auth", {}).get("jwt", {}).get("k"))
jwt.encode({}, d["auth"].get("jwt")["k2"] if 0 else d.get("auth").get("zz", "a4-alt"))
