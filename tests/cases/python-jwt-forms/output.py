import os

import requests

headers = {"Authorization": "Bearer " + os.environ["API_TOKEN"]}
requests.get("https://api.example.com/items?token=" + os.environ["API_TOKEN_2"] + "&page=1")
SPLIT_TOKEN = os.environ["SPLIT_TOKEN"]
JOINED_TOKEN = os.environ["JOINED_TOKEN"]
OVER = os.environ["API_TOKEN_3"]
UNSIGNED = "eyJhbGciOiJub25lIn0.eyJzdWIiOiI0MiJ9."
ENCRYPTED = os.environ["API_TOKEN_4"]
SAMPLE = os.environ["API_TOKEN_5"]
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
