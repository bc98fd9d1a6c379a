import requests

headers = {"Authorization": "Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJiZWFyZXIifQ.qqn93psmhpy_2vbmwLfw2UGdcqLZ4KzB1zCpT-SEHN0"}
requests.get("https://api.example.com/items?token=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJxdWVyeSJ9.a2KAo8Rur9r98ga-kDcfC_pPdAbfzxmeQvDsSCCdPeo&page=1")
SPLIT_TOKEN = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ" + "zdWIiOiJzcGxpdCIsImlzcyI6InNob3AifQ.ceR3CbuAaYUN845l1b56LjUdPqvUZ9N6WJXHw-Vqnvk"
JOINED_TOKEN = ".".join(["eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9", "eyJhIjoxfQ", "DfWZH2pcHUwJdyHx_rXdn2nI2XMtyL_XNPVZwCyj1g0"])
OVER = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJvdmVyIiwiZXhwIjoxNTAwMDAwMDAwfQ.-BSauere46cdP8-Q_nlFLee13Z7MyBsV89DUPa_Z0UY"
UNSIGNED = "eyJhbGciOiJub25lIn0.eyJzdWIiOiI0MiJ9."
ENCRYPTED = "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..MTIzNDU2Nzg5MDEy.Y2lwaGVyIHRleHQgaGVyZQ.dGFndGFndGFndGFndGFndA"
SAMPLE = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c"
URL = f"https://api.example.com/{page}?token=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJob2xlIn0.TllnbycHw6qSQBr8UMmbU5Vvg8cXTuU9jR_vXiX7G18"
USE = """Call it like this:

    curl -H 'Authorization: Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJoZWxwIn0.l5CCssnfj0R5nrrAuoxdl1AhLMlwCsdTVhj7BEJPns8' https://api.example.com/

and look at what it says.
"""

# no tokens
ANON = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJyb2xlIjoiYW5vbiIsImlzcyI6ImJhc2UifQ.lm9cwAU78MHsDRpTWhbRo2Cj-50Rq766BznUcGo8QGQ"
NO_HEADER = "eyJub3QganNvbg.eyJub3QganNvbg.c2lnbmF0dXJl"
NO_ALGORITHM = "eyJ0eXAiOiJKV1QifQ.eyJhIjoxfQ.c2ln"
CUT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIi....c2lnbmF0dXJl"
