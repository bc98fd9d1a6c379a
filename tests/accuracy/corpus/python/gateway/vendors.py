"""Clients of other people's services."""
import os
import time

import jwt
import requests

ZOOM_API_KEY = "wfX3wa38l5UVj2bj1KxyVv"  # +zoom-secret|zoom-key
ZOOM_API_SECRET = "idavza4mreqJcj2C2E62A4etF5SMyKp4c7hS"  # +zoom-secret|pyjwt
ZOOM_BASE = "https://api.zoom.us/v2"  # -
ZOOM_ACCOUNT_ENV = "ZOOM_ACCOUNT"  # -

JIRA_URL = "https://example.atlassian.net"  # -
JIRA_USER = "builds@example.net"  # -
JIRA_API_TOKEN = "o733wo6kog7arftulg373525"  # +jira-token
CONFLUENCE_TOKEN = "ATATT3xFfGF0C90kvMx1f_4ia0I7_eNmXQ9PbGW40J9INIVTcZjKAL-Xt0_E1DyU45PffZKRcsAdys7OsiAYEHZ8UjIv=63BBD926"  # +atlassian-token|jira-token
ATLASSIAN_ADMIN_KEY = "ATCTT3xFfGeBTHwyBn0hPvMM8Btu6z2x39te1VAGGH1V9_HX4Oji-tGC6T8NRvA_N0Z9LONZtC7s34G0=AB8B186C"  # +atlassian-token

CRATES_TOKEN = "cioIXAOvsaomg6MWDKhiPDn5uXhiFnlQXIg"  # +crates-token
PUBLISH_HEADERS = {"Authorization": "ciojxOTLgXhGuMuvq5j0Xq1SthhTt1LOAjy"}  # +crates-token
SERVICE_TOKEN = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI0NzExIiwiaWF0IjoxNzAwMDAwMDAwfQ.0s9AOHVwdg7N0vp9e14a-gEfKTrZTUwSeSNH4S1Gu0U"  # +raw-jwt


def zoom_token():
    payload = {"iss": ZOOM_API_KEY, "exp": int(time.time()) + 60}
    return jwt.encode(payload, ZOOM_API_SECRET, algorithm="HS256")


def zoom_users():
    headers = {"authorization": "Bearer " + zoom_token(), "content-type": "application/json"}  # -
    return requests.get(ZOOM_BASE + "/users", headers=headers, timeout=10).json()


def zoom_legacy():
    old = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJxN1J0WTJMbVRPdWszdlh3OXNaYk5BIiwiZXhwIjoxODkzNDU2MDAwfQ.1WGA90MzBXMb7zb8AliRpUOxFKZSrqyBsvDQ7GWQPCk"  # +raw-jwt
    return requests.get(ZOOM_BASE + "/meetings", headers={"authorization": "Bearer " + old}, timeout=10)


def jira_issue(key):
    auth = (JIRA_USER, "ATATT3xFfGF03smlUkacqg6DRN0Jn7cFxKQOXmSomflBaojknfIGJek2zVSulJBjph4Yyz_r=8008B248")  # +atlassian-token|jira-token
    return requests.get(f"{JIRA_URL}/rest/api/3/issue/{key}", auth=auth, timeout=10)


def jira_old(key):
    return requests.get(f"{JIRA_URL}/rest/api/2/issue/{key}", auth=("bot", os.environ["JIRA_TOKEN"]), timeout=10)  # -


def ops_call():
    headers = {"Authorization": "Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJvcHMiLCJyb2xlIjoic2VydmljZV9yb2xlIiwiZXhwIjoyMDE1MDAwMDAwfQ.PXWryvr_76zql5ny_OVzMqhJtYokCfHoIuN3SBuX8zU"}  # +raw-jwt
    return requests.post("https://ops.example.net/restart", headers=headers, timeout=10)


def split_call():
    token = (
        "eyJhbGciOiJFUzI1NiJ9."  # +raw-jwt
        "eyJzdWIiOiJ1In0."
        "A2oWQd2h_jEULj93Ht4gXCeGGE85RklcN2wPhaCpQtc"
    )
    return requests.get("https://ops.example.net/status", headers={"X-Token": token}, timeout=10)


def not_tokens():
    broken = "eyJClGYEDZUYkVzLbo4pRZI.eyJu65gdAfqlHQLgHNAlpdy.nHbeEK8rSmhdevjFYzG6TQsXrius7x"  # -
    prefix = "eyJhbGciOiJIUzI1NiJ9"  # -
    if broken.startswith("eyJ") or broken.startswith("ATATT3"):  # -
        print("cio is short for chief information officer", prefix)  # -
    return "ATATT3xFfGF0...", "cio_tp_<token>", "eyJ..."  # -
