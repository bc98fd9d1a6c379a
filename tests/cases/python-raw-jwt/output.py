import os

ACCESS_TOKEN = os.environ["ACCESS_TOKEN"]
headers = {"Authorization": "Bearer " + ACCESS_TOKEN}
looks_like_one = "eyJhbGciOiJub3QganNvbiB.eyJhbGciOiJub3QganNvbiB.6Z2XxoIR42"
