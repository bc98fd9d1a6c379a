import requests

JIRA = ("ann@example.com", "ATATT3xFfGF0_AbCdEfGhIjKlMnOpQrStUvWxYz0123456789=1A2B3C4D")
headers = {"Authorization": "cioAbCdEfGhIjKlMnOpQrStUvWxYz012345"}
ZOOM_API_SECRET = "q3JvY2sgYW5kIHJvbGwgaXMgaGVyZQ01"
JIRA_API_TOKEN = "aBcDeFgHiJkLmNoPqRsTuVwX"
word = "ciome3"
