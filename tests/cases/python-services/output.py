import os

import jwt
import requests
from atlassian import Confluence
from jira import JIRA
from requests.auth import HTTPBasicAuth

jira = JIRA(server="https://shop.atlassian.net", basic_auth=("ann@example.com", os.environ["JIRA_API_TOKEN"]))
other = JIRA("https://jira.example.com", token_auth=os.environ["JIRA_API_TOKEN_2"])
wiki = Confluence(url="https://shop.atlassian.net/wiki", username="ann@example.com", password=os.environ["JIRA_API_TOKEN_3"])
requests.get("https://shop.atlassian.net/rest/api/3/issue/A-1", auth=("ann@example.com", os.environ["JIRA_API_TOKEN_4"]))
JIRA_API_TOKEN_5 = os.environ["JIRA_API_TOKEN_5"]
requests.get(wiki.url, auth=HTTPBasicAuth("ann@example.com", JIRA_API_TOKEN_5))
short = {"jira": os.environ["JIRA_API_TOKEN_6"]}
publish = ["cargo", "login", os.environ["CARGO_REGISTRY_TOKEN"]]
config = {"zoom": {"apiSecret": os.environ["ZOOM_API_SECRET"]}}


def zoom_token(now):
    key = os.environ["ZOOM_API_KEY"]
    secret_2 = os.environ["ZOOM_API_SECRET_2"]
    return jwt.encode({"iss": key, "exp": now + 90}, secret_2, algorithm="HS256")


requests.get("https://api.zoom.us/v2/users", headers={"Authorization": "Bearer " + zoom_token(0)})

# placeholders
JIRA(server="https://shop.atlassian.net", basic_auth=("you@example.com", "your-api-token"))
JIRA_API_TOKEN = "ATATT3xxxxxxxxxxxxxxxxxxxxxxxxxxxxx=XXXXXXXX"
