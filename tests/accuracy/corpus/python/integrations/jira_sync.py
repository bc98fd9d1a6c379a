"""Copies tickets of the shop to the board of the support."""
import logging
import os

import requests
from atlassian import Confluence, Jira
from jira import JIRA
from requests.auth import HTTPBasicAuth

BASE = "https://shop.atlassian.net"
MAIL = "bot@shop.example"
PROJECT_KEY = "SHOP"  # -
ISSUE_TYPE = "Bug"  # -
log = logging.getLogger(__name__)

jira = JIRA(server=BASE, basic_auth=(MAIL, "I3fsjB2W7VqzxDTBbTs4V8u3"))  # +jira-token
cloud = JIRA(
    options={"server": BASE},
    basic_auth=(
        "bot@shop.example",
        "ATATT3xFfGF0nXUEvX3NdjCRQMAAfPT8Pj82QPeMQcdoMtpahuYsaomq0Jxf6jJzBhGgFMb_UpHjFiIrl63bVDaf32dN3L37kKL5z8ScMm1uvoHOrj6qH0QJ7USGzOrnAEJzC9TYJytUWPW6aQx2LlnP53RP-4w8XXmuUMk74lOW_ksKuVnYwh=B22140D4",  # +jira-token|atlassian-token
    ),
)
data_center = JIRA("https://jira.shop.example", token_auth="uM74bkScB1H6KbOVQ1zTuOWUnZKY0b31o99H2mYmrdQJ")  # +jira-token
wiki = Confluence(url=BASE + "/wiki", username=MAIL, password="5LgBOw4AzU41I36ED2hSMgfo", cloud=True)  # +jira-token
old = Jira("https://jira.shop.example", "bot", "correct-horse-7")  # +jira-token
safe = Jira(url=BASE, username=MAIL, password=os.environ["JIRA_API_TOKEN"])  # -
sample = JIRA(server=BASE, basic_auth=("you@example.com", "your-api-token"))  # -


def issue(key):
    reply = requests.get(
        f"{BASE}/rest/api/3/issue/{key}",
        auth=(MAIL, "5wKqNicMlaQi7lFxZ5d7g4h1"),  # +jira-token
        headers={"Accept": "application/json"},  # -
    )
    reply.raise_for_status()
    return reply.json()


def comment(key, text):
    auth = HTTPBasicAuth(MAIL, "a3GTuMHjsUxbrVswoqaXrnGo")  # +jira-token
    return requests.post(f"{BASE}/rest/api/3/issue/{key}/comment", json={"body": text}, auth=auth)


def transition(key, name):
    found = [t["id"] for t in jira.transitions(key) if t["name"] == name]
    jira.transition_issue(key, found[0], fields={"resolution": {"name": "Done"}})  # -
