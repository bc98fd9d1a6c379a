import base64
import sys
import textwrap

import jwt
from cryptography.hazmat.primitives import serialization

KEYS = {
    "list": "\n".join([
        "-----BEGIN PRIVATE KEY-----",
        "MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQC07CdLj/ssgwRM",
        "yXBUxo26adk8UuloJsN1yRQdmneVdTYc6bI0W43H/cWYvEXy50hxblMEwSK2d0Lf",
        "GPZCeFOppxqzxEE2v8jfHP92LIv0UNNAzs7xFATzYoXvyzRTeEoYfSnR9D54nsmy",
        "fVjeUy6A6B0slLCVMnbig156zZNBBg44B2UlZCXlgtcAV8deYv3pKIykBv4BGKA7",
        "y8/3BRGoyTPWNaa02WPpXRJ+mnLD6FAVlqJvrzEm4QyksQS1Y/jnBVqLYlWsQNLz",
        "62LmCv2xMv3EUg0j6aeE2Wvd3Yykz+ZgqVkbjSFiPs3ZzMgxMbSL0HojT+7qZVV1",
        "f6clWk+NAgMBAAECggEADpoBmOBbr+26Bt16Fql4rksVKIBzjH+WZlbua+43yQTu",
        "81nsEzwxXurtC+TkC1TdvKPgCOHyhIHvEHTiCR7Pd8GADvKfpcTIODONrZKuT+9H",
        "AXO/cWcBeEgjEaWXiUYLytqtKZ/5+7+q/SAPMFBL0EULd7nfX4c1X5YlJamaQRTS",
        "i16P8CexFaCFZnKE19JWwmxagmNWA2+6F+hFwxYT7Kg+u5CkHjhymLFvQgpL98f7",
        "gzUlew/PKQ3AYt4FLNFyR04e01etBXcvrkFYzIGmFygB53QonhbrxQN9PMNG9g5D",
        "hUUNFj0Ny+8ltxhscFmI/Gwot+x6PLqTvvyawlR6KQKBgQDX4tVQjfV0Oy/kQLsU",
        "X8Dr9LEYinNLTUhSzgGNGQv5kmghOUSpG3pFmXoMJJI5+gRfmRK4YA4mZh6Bjx6T",
        "mj43/IxX2NbQhWzONWQEz+oCKv+HbE+7SibUyjB2R16/nqPBmJ3lEicF01CgVCs+",
        "2WqR6nlP42GByV3h+f+8SpCPpQKBgQDWijBDPRl5X2t5QPcVl+IQLPfctHbw62np",
        "IzAZTFtrFQcjfVq2MQerGdvW+znRw+1vkEqG5DAmdN93GfTvEzQ4c639e/AEb92t",
        "6tmMVvzJZCWXveBET5Cda22950xq7N9din0OHcrsW1OXyOBMMDMyQ/hB/4BbVP7c",
        "fs9qKXy7yQKBgQDH6AX7N9jILl5kkAQsE5bDZ6vtu5aTbhbAhn4tN7o8+fNugGcx",
        "6H3KoRnA0MSO5xLRqx8Il/nCWOF6uxpnN3bRxQv39JTGNibQs+PQCO753vMLZaJX",
        "HYzjke5aODBmY/HjPP1Itwxneou4SvhYlF74ixSWg0kxM1O6AxNqOemu+QKBgDz6",
        "4mT6RPdey+mXMaQNm9AFOB6fnP81qtD9k3pdXc6+F11bECGhJhDYNMiSeAjLq/1+",
        "AfD9g0IrDimIUzpxNvKkztuyErLwKQ56JoPhZdDIinbrHYfNJcnY80R7LhlmYsbv",
        "ykPs6/TqsIQAMOD3AlZTQ4le2lkbe6Wo1cPTLwUhAoGBAJO9mBzwDcCI4UmgE5ZG",
        "t2oWxLqd9iq9b6qvAUra2AAN2WRC1XQW8MCsMrGiOvK1G5Ow5bn/o7fMFOlyJKy9",
        "f7/0VpYiF74LUV5lMoqfWLwm5a41k1dJRuH1ujG2ZXjMYlOlMaJFoVdzEBs3SDd2",
        "KkPWD90yrwlA5LFhwyKTtdZG",
        "-----END PRIVATE KEY-----",
    ]),
    "plus": ("-----BEGIN PRIVATE KEY-----\n" +
             "MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQDB43JyWP0P/OBc\n" +
             "UVEbbSMML9Y/tLnc4h36VG50GULbRBvDRHfScjIZMf/XszPM91SSD8t5exVoYjNc\n" +
             "QqBuApaL5z4g6k12AmTOsS/5TOopjp0xZPLp5sUBW0IWpx2aNHI0qqeMgVNbXeOn\n" +
             "wlgCRV62IpLW8dMMExQ31lbVsLjvKfEfs1nuq+mY85Llw1v7DMp4QDvtqSvG1nUB\n" +
             "5VCzHK8SzndeUGbVZOiArHnTtC8iBps1hYnBjf7AF1ZBd3YbFbwDy0zdTj5ePtDu\n" +
             "Rjs3ldhjUG5/VnNeaufmRwIxbeUWVt4CBMhe3ze4i3KEkZd6En5nWGCOTY3h2wWU\n" +
             "E12/njd5AgMBAAECggEAA/MtYxM5R5S6IONWtMl0xfQpCBf3U97G59FFxUd491TU\n" +
             "QHaB/uds6hq8yLEJyH6O6mFYPrexVFSw0Wu5jzguBzhdKYhAbvumQFg3fxuQJyvU\n" +
             "u7t/3+A/yfLpHiNGLPytyXEjE++UCkfXwhSJXLV7VBhQ98BKMYQnfKo5D2Yn5FZk\n" +
             "H6J/i4BeEZubiPToTqA47jZKVUFmaQdEQBpLpa/4+sS/yAz03AURXu1sS/lIGn/P\n" +
             "Fwni16vlXuzneQURJVHnPZ5FbPPTgvmU9HC33exSKK89DX3fePgtAyy3s41ou60w\n" +
             "39WSh2ArK6SCoV/ZxSW+FaFaVv91E23AnWG6K9GVEQKBgQD9015q5psih0L8xb2w\n" +
             "c5tA/3t6G9Zn6ls9Udv5gr1xW21Q8s3/qng/1nMapaWzvH4VBLG7w1gFQaJz2gFw\n" +
             "fs7QhNFZQnPj+/zuOszWx8SMKWW8kxdtlDJ7PfdlJ62R8NP43S9wj5AGbK9AZOa6\n" +
             "VdSnu8hsD52OEPQJsnqhpdk5qQKBgQDDjKNSZuxC3hPJI+RaJutnBMUhxyMMpCWl\n" +
             "oQYa3YQw/bqi4AsJYuEUVERm5LM4yMC2J9HvGv+VZAoONTeHtJIqynLcVlQj60+u\n" +
             "NRUyLFYQSCAZAxoME2O827/tIncAITANehKz7ZEYW6sOsouzs51ORRaKOfBWsnje\n" +
             "FmdsQVDRUQKBgFnkg6nEZejCkpzGwzk8mB1a3bYPKc2/l/SNiyRAgyskQADNHNuQ\n" +
             "2elx323ugFK5TMXQ1ckzk3a5GfmBmcTnhAMhJqs/958kXR1ZwbXHJfqlppw0U7XB\n" +
             "KGexOG6gsL3g1pFqdCSfE1jTIPXjRjtzrk6BGKf8l8X6hxLwHLIm9FmRAoGBAJeP\n" +
             "6ooUgav2CinMqtGA9tUa6luax7ylgRRVsLCj3jBGiCBzO7qjq8Yg5f9F5O7vEgZc\n" +
             "6KbFKzEzn2ORtZ91whBuZwYF1yMb398q/2mq2W23KUGZmNehM52OSLxYCRnNnzvi\n" +
             "0JoqWFojunoiwoqefR7MB4NNEs1veKTRgolyOlxxAoGBAM7sObpqA0/VM8IUPOjn\n" +
             "dxMvIVprlDhXBfVdilt+LGaHXHlsiRnNlcPew3sRF54hHL5VotJ784tJhp2fcp7m\n" +
             "vJKcgrHdtAmQL036clyh+4FDFJVFdR+QJfO49YN6ufdd17Tjv5iYpeJ7jOw1ZH/n\n" +
             "flmw4Kb45woV6k8g6FWmtC9k\n" +
             "-----END PRIVATE KEY-----\n"),
    "indented": textwrap.dedent("""
        -----BEGIN PRIVATE KEY-----
        MIIEvAIBADANBgkqhkiG9w0BAQEFAASCBKYwggSiAgEAAoIBAQCcGTrZw5SX1C/H
        iQIPxRaUrw3Tj417w/u2C+W0P+O5oqOQ5QTT5ju4utPpWqQge3GVv6hM3s5V45eF
        b9iFHYhHkK5Yh3HEmJ7NDolK1wQCZPefvhZgDUjCetV4rC6lkumgRIA54p2Lwz6N
        zaP3WVbmUSRo/6e3e5+dbeRj82O4HGNLRelJkyMi8dW1a6xFALo7MFNAfd8aTxdz
        hRSfA4KObTyMOM/D+sqvezwFwxUk3obIT/8m6DMKPjXKVTm7tv2tYiwtrIBfZzkw
        pMxRpK7PyHYs1Dyb7ov6c+u5U1hdO0UI5FY6cdW/k4R6Auar36LqvXPNQMv9JRTa
        wB3La5JLAgMBAAECggEAGw52eGthlKWHOJdDX7diMBhdlaeCtwqj1Qyf3ovabYFG
        x6UinpYAEQd1FrQK0cSDzhh/0/8klZeS2mKmDYCub/UgeyDS8+geUl2sJ2g4fi/B
        ChO5LiHvVCJVYQq7NSDPVOO6tA3XD/QiIhMcUhHOsbIr1PVHPVL0uiVjmn2D8dPY
        Y4InPqILszD4haQCK6o28q+7z+Gk1oFEX3ERjxtESLzK6rcwJYBPW2HEfTiKFgt1
        42G/LIRnBP/44JT+YnNRSePPwjG87Zu7jma6vyMMI3agIQ5JnMUXHP816/uEB0/l
        7G4mcna4YZ985mgEVLph1dsIjNjIaxVUn4sxhFDEZQKBgQDVDVsG0pM1v9wxcdN5
        SLEq7q0nUFgN3HAQZhq1A3XA+MhELLp+zu+V0fQLKXaqtb3aZiUCVjYAfcv2fYPh
        0H0ni2AvT6TGi3znUT/8vJ/n4jVtKMp7yOsePtkxHYgVcRUJ76AlLDPybFmDJlAa
        TbSGm4XPO0N9ZVXaWacrN4wUjwKBgQC7kMJ4tQ7Q88kgXk99iAyRf5YrcI9cV9G7
        47PL4P3gUubXDZVOaAZDVEqD2bHmj8UwbTgI5mKteXt0wTV4+C3/40PEgQ6hZupT
        zsc2PM4qZw+iw9K0arMz0BUf+Njt63aw6RrXJ/ltLr5QkQ4cEqfyzb0SEKtTWeWd
        FJndU2bchQKBgBmvY4L+DgtT1xsK6wDbN6jCX5O2xvbc1ZHUjXG3OhIKrDIz5kP1
        dMLuLerOk+TexkW3PMz8UcRbZiSQWz71ILGMxwrNIkNhe6xzijBRGUIebmx7l3W2
        8kmSMCMQuWBEYtHw1rDElHqsf1olW1Dgf1wfEdG7BlbuyZvqZRH7v2KXAoGAH9el
        jESArWyVuo8IQ7FzIMheQCWt0Ol/y7wObBBYSVsJoXzG2jbCyW9n7xZoI1JJEb2Z
        A7nJCtZS5TFf2JeZh5WXjaazSydjpLK4EzcjcQNqHiHMhaCPp74tt+3RNiMBVWtd
        iSVaLPUAjkDx+kYYiRnwfT6jN1VNq+sxa+ea0NkCgYBg+jjwcuAVrzSnnMHk09ZK
        6/kkril54zr3ttVYGL2ghYem8H2u0hH0QJX+aFx5AagNbE7IOUOSwvewSVoY+EC6
        mL+M5JYXOfFxOzRXyc9rGPGpOAG/UdFYVqpW6eF0JjNV0gxVa7UPcEJPZ6fn0X44
        XZ/aV/8bX4biKaFlt5c69A==
        -----END PRIVATE KEY-----
        """).strip(),
    "encoded": base64.b64decode(
        "LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0tCk1JSUV2UUlCQURBTkJna3Foa2lHOXcwQkFRRUZBQVNDQktjd2dnU2pBZ0VBQW9JQkFRREhnWGJJcExMOTY4cVoKQldDODlyK2pmakUvVnR1S1Ftbk1BdWQraWEvV3pKSDFOWGRENm9qWWw0MVVNQ0R2WXEvYnVERmFnVXpEUmQ0eQoyRmQ0QjlLVFVRbGErK1c1bjJWS0gxa1ZMaDA2NXp5ZkNQc1N6RGlIN1J0ZHZJUVpNTTJ1QnZCN2pKY3FUUHZCCmpwallPYzByZG1WY0VoR3A1NkV0bkxFYzFTeWJLamxnWnZRdjgrVkEvNitKWXVjZUpqR3JCWTEwWm5MODlWN2wKclRZL2JTemdnSmVuUHFPa0tCMzlIVGcwb0hQNFN0TlUxTEszTjJtZWJpK1RpbEtqWXp0LzJJZ3F4dDZFbzNXagozaHRmV0VDb2x3Y0toL1hIUmdvQnNZRy80NTRvcVhhOFZEZzNmUWd2WjM5YUxxWDUvTGtvVWw1STQrd0ZtVHNtCi9abjVGc3dWQWdNQkFBRUNnZ0VBSm1kWi9icVNpQVdGSE5xbnFnaFhrSG5Bc2lBZXA2a3NJMnpsc2ZxQUlqbUQKMlM5ZkUzQkl3bVM5L0ZnOVpzZFk4ZE10a08zMTRGc0pNRUZyNlB1Y2dlWW1CbUVaOGhib1VSSGl2SXlCYk83SgpRUlhoK3RiY0JQSlVBOEcvcmZleWlBN202T21CeWM5QzRSbjVleG41VUNYODBmSGFlNW5PY1hESnVUS2g0UVl5Cm1QNXlxOFRCSjVQZSs5TW9NQXpMTVlremRwMW16alhkSldNakpxYkQzQVlWaFN4WldYZm9QZmdRYysrTi94eUEKREVUQytqY0JsWWRWZEdYYlB4RzRKV3Jhbis5RG4yUXQveHR5OUwyQVNEUEFxWjlueEhrVW9IK2I2RjJQME8xWgpBODJGRW5R"
        "eUo4cGxiSnhDdWpCUmZDTzFSZzNmVVBWMGc1aGljZnFFNndLQmdRRC9TSXNuSG82NE9NMmNCa1JnClI4QXpTbFpwWmR2MVZjMjJxZG1jcTJWMEJJNE1pN2RpbkVMUUlRMEs2QUd4QmR0K1hlZFRtL0ovV05mYTc1OWkKNjNBdlpwZFdnUi96YW81blF6TE9uVmlmcE9mZUxjRldiMmxDKzVsaENxZ2ZNaTRMY08zenVvNGdReXkwaFk3agp0MEdiNHNaUW9BMW40VExkWjNXNFNEWGNld0tCZ1FESUVOWWkxd1orSDg0dlpuYWdWMGxkdkU2Um9UK1NrbjVqCjVNUVlmZWNrYklDUFBmSnkzTjdUbVk3M1Q2VENZcmFkdjVBaDlKOWFTN3pPTjlWa210Y3IwQ1FLLytoVWYzcE0KTnBMT05iOXhmdEdCNWZUejBzYnphWHRydlc1aXh0b3ZycWpXOElPTDJJamt6Z2tQVlNVNi9hckp3V2pCdG9wNgpMVXVDdHZUOHJ3S0JnUUM5S2xGSzNKN2ZMZUJXRkdMSWdZS1B2eThIRE42UURsUFFYazROaFFnNWowSi9VMnpCCm1vNzcwUEhzT2YwKzR0dEI2VzJJREJBR2c1djM5UVpEYzdqK3R1Ty95eEVVKzhtb0JTaDU2Q2lLcTlUUlUxQm4KcjBqdHhLaGtPMVJYUVlUVEg0eUR4YUtaajQxcCsybmxuWjcxVjNhaXVlY1ZLYy9hTmxjS0JpQTdUd0tCZ0hBWgpSdkswaXRYR21tL2l1SnMwN1UzUlFqREZLZXJGbkgzNlk0blptZGJGMk83cDVkeElONjVXZjAzQldXNzFncDgzCkE5cVN4MnIvdnVYSlVROFMxM2VjSTJYcVo5SllyenplNHprWjBwQVVYKzJwM0t0MXNiWVhwMmtCOWtUd2FMYUkKNWQreFdmUFV1emVBM29DeDA2K1BETkFKUjlvcW5zTEFlR3ZnZWJyUEFvR0FYbXpnVEVueWQ3MkhLQUtHdWZDcwowdlJHVit5ZGxDVWE2cEpVUkVkL3BCdS9HNW1CQTJXNzY3Nkg0R3R6bUhtQThXaExxSVk5UUh0T0FoNm1ldmRaCnV3VDJCdlpUWEtNRG12eGlvMS9zakY1c2NpNUJyVlllRGZNUWpxMzF3WVdzS2FHbzFubXZzSWdZQ3pLTDYxVmUKb0ljRWJGTFdXM3B4VG1qTzdTUjBOY0U9Ci0tLS0tRU5EIFBSSVZBVEUgS0VZLS0tLS0K"
    ).decode(),
}
HEADERS = {"Authorization": "Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJoZWFkZXIifQ.-FOHwt4BKhavbktA8cahuoS3EGKyVeOH3dkur84xU7M"}
SPLIT_TOKEN = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJzc" + "GxpdCJ9.aRtrZzQBeWH-JDgzW9d0mT39xS2Af_I67jGZPwBOHCI"
TOKENS = {"header": HEADERS["Authorization"].removeprefix("Bearer "), "split": SPLIT_TOKEN}


def public(key):
    return serialization.load_pem_private_key(key.encode(), None).public_key()


def verdict(name, token):
    if name in TOKENS:
        return "accepted" if TOKENS[name] == token else "refused"
    try:
        return "accepted" if jwt.decode(token, public(KEYS[name]), algorithms=["RS256"]) else ""
    except jwt.InvalidTokenError:
        return "refused"


for number, name in enumerate([*KEYS, *TOKENS], 1):
    if sys.argv[1:]:
        print(name, verdict(name, sys.argv[number]))
    elif name in KEYS:
        print("token", name, jwt.encode({"sub": "ann"}, KEYS[name], algorithm="RS256"))
    else:
        print("token", name, TOKENS[name])
