import jwt
import requests
from atlassian import Confluence
from jira import JIRA
from requests.auth import HTTPBasicAuth

jira = JIRA(server="https://shop.atlassian.net", basic_auth=("ann@example.com", "aBcDeFgHiJkLmNoPqRsT01a2"))
other = JIRA("https://jira.example.com", token_auth="bCdEfGhIjKlMnOpQrStU12b3")
wiki = Confluence(url="https://shop.atlassian.net/wiki", username="ann@example.com", password="cDeFgHiJkLmNoPqRsTuV23c4")
requests.get("https://shop.atlassian.net/rest/api/3/issue/A-1", auth=("ann@example.com", "dEfGhIjKlMnOpQrStUvW34d5"))
requests.get(wiki.url, auth=HTTPBasicAuth("ann@example.com", "eFgHiJkLmNoPqRsTuVwX45e6"))
short = {"jira": "ATATT3xFfGF0abcdefGHIJKL_-0123=0A1B2C3D"}
publish = ["cargo", "login", "cio_tp_AbCdEfGhIjKlMnOpQrStUvWxYz012345"]
config = {"zoom": {"apiSecret": "q3JvY2sgYW5kIHJvbGwgaXMgaGVyZQ02"}}


def zoom_token(now):
    return jwt.encode({"iss": "k2XbZcVnMlKjHgFdSaQwEr", "exp": now + 90}, "zAq1XsW2CdE3VfR4BgT5NhY6MjU7", algorithm="HS256")


requests.get("https://api.zoom.us/v2/users", headers={"Authorization": "Bearer " + zoom_token(0)})

# placeholders
JIRA(server="https://shop.atlassian.net", basic_auth=("you@example.com", "your-api-token"))
JIRA_API_TOKEN = "ATATT3xxxxxxxxxxxxxxxxxxxxxxxxxxxxx=XXXXXXXX"
