"""All the ways in which people have put keys into code."""
import base64
import inspect
import json
import os
import textwrap

# next: +pem-private-key
RSA_KEY = """\
-----BEGIN PRIVATE KEY-----
MIIDyP1kgLgKXc7KdBzEvBmT9V+uf+q8jwbkVLKsMSWpjyfHs6eL9RTzf1dJcA50
z8hobuDzemkMU6jQSoxwdRP1ksdytuXUcmaYclZffvghlECE9TeJ+fo/d+Sny1J/
Z1m80MRP83806mAL4U1CgT0BCdCF/dV6CQB7FfcF/AzqQ2AIS0ZS
-----END PRIVATE KEY-----
""".strip()
EC_KEY = "-----BEGIN EC PRIVATE KEY-----\nMIIGg0/Riz+yA0c/7cFoSzji3zzsgmuB/omKXuxLPDtl7xFgVBaSC+9n2r46atSq\no9/m4PJmK57lJkZ4W6D/rduGZpHutpeMO72B0VWuqjvh+zaw/iSw\n-----END EC PRIVATE KEY-----\n"  # +pem-private-key
SSH_KEY = b"-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAezsqK6Ed7gyRySf6xXI0T2vQ1KMa5EIyAhZIQojZtwjR\n4dB8Tfd/FpayOLYt+ZebeYu+i5mIbTawo61f2yJr15fL/lgfL58HVrEC8mik/wTl\n4MYbbqZRiKQLIXv1T8vn3uGAREcH5Vb6FeG0jrqMYt5qvieLx4xy\n-----END OPENSSH PRIVATE KEY-----\n"  # +pem-private-key
DSA_KEY = r"-----BEGIN DSA PRIVATE KEY-----\nMIIFWsISWW8UOMDiulD9bvUder9DSglskRrVtd4pj9BpZcpsqzwqXQUK2tL4p1Fb\nLxJmaop1LnVhQKqtoPGVu812eH4R5MMfZXFoQCoWfu0NWDgYjDDKDf1xrZejyGlL\nq8vv/c6sql7kUPKhWLb14azVNLcO9yMcPtpHNKg0FvBlwU80LVwy\n-----END DSA PRIVATE KEY-----\n".replace("\\n", "\n")  # +pem-private-key
ENCRYPTED_KEY = "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIrgWitIgbHBJ+nh59Dn79t0iI8ERCB1qXzvaYCPmtFgfTrahb4dszAczPPNNky\nSAh+JPV0Ytn5j4hFjAAv/DNH59JjF5ppWyPyPYqwD8KB2s1ISXIpV0FQ3P60YiAR\nOF00a81mQDqJ0bsjhYBrn86kVBrnxKgnNz+/e5Xeue3H74bBXChn\n-----END ENCRYPTED PRIVATE KEY-----\n"  # +pem-private-key
JOINED = "\n".join([  # +pem-private-key
    "-----BEGIN PRIVATE KEY-----",
    "MII4GqlRlMcQiebdmpVw3rd3NFOwDgR8Edp/l6kEEiP5QAMxoZl3j2eKnJYuH6sJ",
    "nDQ9FYCYpzMsd8ilhw7fT5rhveZWERn31ZtDca11ICbZmEQTZtkvXYj6GpGxgkmg",
    "xopiQcyQV/ZOksQQi2bbT9ird03+d1z6nlq8PTiqi4gnHPwSU9d7",
    "-----END PRIVATE KEY-----",
])
JOINED_BYTES = b"\n".join((  # +pem-private-key
    b"-----BEGIN PRIVATE KEY-----",
    b"MIIvc+ijuFNaPSw7cZSOXyKvatwYw9k5nhue5RLbs3o8jeStWwGFO5NADsraKKBU",
    b"4v13W+QnnAe74BQevLgqQnJq2HnIp5ZnxYSUYeZRdMjEMFINEqUzockc3VY1sSoQ",
    b"d/CPWvNOWQzaV5eN6JM5eVNzIeo1Xi6rb9Ao1Ozfwhr+RTH9NaNO",
    b"-----END PRIVATE KEY-----",
)) + b"\n"
SIDE_BY_SIDE = (
    "-----BEGIN PRIVATE KEY-----\n"  # +pem-private-key
    "MIIgM/iIlhkAqG+zizLww6iKa8JbYNq0wNqmc7ZN69E/NuwLznVP2dpQ5teOmy4N\n"
    "gQxpeJekkAIB6bC+mbmdF0z6E+rAsbDCmqgNxJRH6da2vQc8Z31ce5ghPj/BNUHW\n"
    "veFbOkm7rTGSwInOeQx2OCGkfgXiXw+wiVO08d2aqfjvdQFt7o0X\n"
    "-----END PRIVATE KEY-----\n"
)
# next: +pem-private-key
ADDED = "-----BEGIN PRIVATE KEY-----\n" + \
    "MIIdLGdrAcMzqzWLNCjcE/KvJWHTszSTppIdaVmqHU5SDrqrsurnPMKd2Sc8SDZA\n" + \
    "oticVdBLngy65fh8CniKT0hhkkVwPDW2trOT5WhN0dJcoJ3prwvb9dK/r4dGVgAc\n" + \
    "POMXqH7EYUEafmsg5YKR24oCL218OciMRX5bjv9ZdC86m6m3ofcR\n" + \
    "-----END PRIVATE KEY-----\n"
# next: +pem-private-key
INDENTED = textwrap.dedent("""\
    -----BEGIN PRIVATE KEY-----
    MIIabT7Cwk++w4D4D7/dh8iAkrItJ0dwzaWTQ+CnxIax3VW9YgKBrKYCtvh+qZ6Z
    ABr/ixaCLfBj/sEc97xxltCrv+AICTlmz4AeJqXkEF3xvVl7Uysk55cp7nbyKBZ9
    VeICVb3+Y7M1Y5MU36ka3YIupOIWZLqrvt3KfVFUZuPdFsQC01G7
    -----END PRIVATE KEY-----
    """)
# next: +pem-private-key
CLEANED = inspect.cleandoc("""
    -----BEGIN PRIVATE KEY-----
    MIIM3ysxZa1ogHWDoh/dfFK+hX5yi4qXW24cS0ExAVBbc6HyvIzvNkkuFyBzf4V6
    E+lB6b9WI8Uyegad6zJgwJFTWoh0IOSggXZFGORrWEZmOlNYxgmoJ/838EJ7A0aR
    KvhYWoWlG6Nni8fFv/XX/72GbFJ8P6du3UnIZTRUFCekk71Aj+uP
    -----END PRIVATE KEY-----
    """)
ACCOUNT = {
    "type": "service_account",  # -
    "private_key_id": "62fda974336a3c0b368e0644246ca6a511cea2fc",  # -
    "private_key": "-----BEGIN PRIVATE KEY-----\nMIIYylPCFFEaBFSkwMo1phb+wQeFBFK4fI3EEONRttnYVMf3Gb899BM6l1shZxFE\n+eQmRLbu7M01hgL7T2eHi3OHVuLCPL4LqgVcjW9IwAhW9VvH3uR+kukOAjh14Ez7\nChyd3BQ8oKge30Q7ixWe/Hzss6BPl6zDbk9RNcuZGzBLhbbhINi2\n-----END PRIVATE KEY-----\n",  # +pem-private-key
    "client_email": "bot@shop.iam.example.com",  # -
}
ACCOUNT_JSON = json.loads('{"type": "service_account", "private_key": "-----BEGIN PRIVATE KEY-----\\nMIIVoKuoym8/s936EPeNV9cjyyrOOuq+P2Q3Z/57UHh4PUVdgHfwRQdlIzBhsEgc\\nRStP2fEgZeDOCPsV5bugw9Y3uy3Z+xLKnySc9JGzgRiKA73hcsYbS8xkyWx3Ywdp\\nfY1I/dlaRGFH+ihqiYtguV15MOAQtVXv1KAs/lyBwldIq3Hs2URR\\n-----END PRIVATE KEY-----\\n"}')  # +pem-private-key
ENCODED = base64.b64decode("LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0tCk1JSUFHbmpwM0xRZzdYbXNJd0MrL3l5V0hQN0hPL2xLbFozZUZmZnllSEl3L3VjYWZyNWFIVzlKQm1kM3A0LzUKNW1OeFZUVVJlQ0lRcXhWVWhoQnNJNDk2NnRVbEQ4c1NvRDF6RW9mdXl5dm9oR2VyVG9YamNjd0V2NmtsSXY3bgpSQ0RaNW1odjZ0U1BsZnR3USsrM1dianFmSE1ReXlpbytKZWp2R2g4Y1UzQ2pRSVZtSEdzCi0tLS0tRU5EIFBSSVZBVEUgS0VZLS0tLS0K")  # +pem-private-key
ENCODED_TWICE_AS_LONG = (
    "LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0tCk1JSU05dlhIbzRCYkpFSDN0by9hWm85aitFeTdlQ2J1NXhDL1VkQWtlSXNXY2JU"  # +pem-private-key
    "WTFXcXl5U1VtRngzeGtiMGIKdFdxYWV6aTJTZWJBYnBLNThIQVEybUF3N3JTT3dhb29RSmV3OFhYdTZheXluT2xycDZJbjczM1BUYkIrMDJHWgpUVjhDUWlzbkZoOHMyMlkrSEwxeU5GL09BR0M4Rzh6QWx1Wkx5MXVRN0dNL3ZFUzlJMVd5Ci0tLS0tRU5EIFBSSVZBVEUgS0VZLS0tLS0K"
)
LINES = [  # +pem-private-key
    "-----BEGIN PRIVATE KEY-----",
    "MIId94jr9bM7Asro6xXiYVd8eriBBnYnKQueMcKK/kpVRCdrvXMzQ0Ehi+O8V0qz",
    "Iv7oERmYZj1zvyLs/9TjVddqZqbAeDBdj6GqrfE7DWX69UDS7DYBhHzPEud5q72D",
    "Je5/FBr0lbTNX0YDew6KfpJAdw+GWJsuipn7chOM+dz0dcP1rXIG",
    "-----END PRIVATE KEY-----",
]
PUT_TOGETHER = os.linesep.join(LINES)

PUBLIC = "-----BEGIN PUBLIC KEY-----\nMIImHZWBFPjWGZOoUfSDDv5DtHLppMVe/PryEefxcImG4HMYojIF0PxeTgZYchda\nA4c7QZZvqb5CS0NKsnLcqVo75WEmTz4zTLLgBZ/W2lWg57zg9fB1\n-----END PUBLIC KEY-----\n"  # -
CERTIFICATE = "\n".join(["-----BEGIN CERTIFICATE-----", "MahcnrCsxMZSyCHKgLX2RTAbclA0EctiedeacCBe8O2DD5Kblya01DeEmJk5LUvs", "-----END CERTIFICATE-----"])  # -
ENCODED_CERTIFICATE = "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSS9zVXZaVkl5MlVHZXpuMWdrN1hMYi9ROEd0MkV0QkJmSW16azFjcG00LzhPTEpYNnZpZFJ5dkdyL2plNEcKRXdUeXhPdGRtRmdBODVLWEMwRWhhMUNITTRqQjdHSVJ6RGtLY0oxa2g1THd3azY4MzZGawotLS0tLUVORCBDRVJUSUZJQ0FURS0tLS0tCg=="  # -
PLACEHOLDER = "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----"  # -
CUT = "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQ...snip...\n-----END PRIVATE KEY-----"  # -
FORM = "-----BEGIN PRIVATE KEY-----\n<put your key here>\n-----END PRIVATE KEY-----"  # -
HEADS = ("-----BEGIN RSA PRIVATE KEY-----", "-----BEGIN EC PRIVATE KEY-----")  # -


def is_private(text):
    """Whether a text like "-----BEGIN PRIVATE KEY-----" stands at the beginning."""
    return text.startswith("-----BEGIN PRIVATE KEY-----")  # -


def wrap(body):
    return f"-----BEGIN PRIVATE KEY-----\n{body}\n-----END PRIVATE KEY-----\n"  # -
