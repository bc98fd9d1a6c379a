import os

import requests

JIRA = ("ann@example.com", os.environ["JIRA_API_TOKEN_2"])
headers = {"Authorization": os.environ["CARGO_REGISTRY_TOKEN"]}
ZOOM_API_SECRET = os.environ["ZOOM_API_SECRET"]
JIRA_API_TOKEN = os.environ["JIRA_API_TOKEN"]
word = "ciome3"
