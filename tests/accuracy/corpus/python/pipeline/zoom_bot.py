"""A bot for meetings and tickets."""
import os
import time

from jira import JIRA
from atlassian import Confluence
import jwt

API_KEY = 'q7RtY2LmTOuk3vXw9sZbNA'  # ?
API_SECRET = 'CUWHaYHZb5roEMplN0mMks3v48PW3zolH9iL'  # +pyjwt|zoom-secret
ZOOM_HOST = 'https://api.zoom.us'  # -
zoom_webhook_event = 'meeting.started'  # -
zoom = {
    'api_key': os.environ.get('ZOOM_API_KEY'),  # -
    'api_secret': os.environ.get('ZOOM_API_SECRET', 'MA0Mi9PkXWX1gfygb7PnvlX2gPH3BTW5yFkx'),  # +zoom-secret|env-fallback
    'zoom_jwt_token': '',  # -
}


def zoom_token():
    return jwt.encode({'iss': API_KEY, 'exp': time.time() + 5000}, API_SECRET, algorithm='HS256')  # -


def jira_client():
    options = {'server': 'https://example.atlassian.net'}  # -
    return JIRA(options, basic_auth=('bot@example.net', '2r26lvsw5u6rzaovtu0h48a4'))  # +jira-token


def confluence_client():
    confluence_api_token = 'o733wo6kog7arftulg373525'  # +jira-token
    return Confluence(url='https://example.atlassian.net/wiki', username='bot@example.net', password=confluence_api_token)  # -


def jira_from_env():
    token = os.environ['JIRA_API_TOKEN']  # -
    atlassian_token = os.getenv('ATLASSIAN_TOKEN', 'ATATT3xFfGF03smlUkacqg6DRN0Jn7cFxKQOXmSomflBaojknfIGJek2zVSulJBjph4Yyz_r=8008B248')  # +atlassian-token|jira-token|env-fallback
    return JIRA(token_auth=token or atlassian_token)


def cargo(env):
    env['CARGO_REGISTRY_TOKEN'] = 'ciopDwTSXm9teQaTZjASs4pw7NnR0Vdh6Ow'  # +crates-token
    env['CARGO_REGISTRIES_CRATES_IO_PROTOCOL'] = 'sparse'  # -
    env['CARGO_HOME'] = '/srv/ciocache2024resultsandforecastsful'  # -
    return env


def describe():
    return {
        'JIRA_API_TOKEN': 'your-jira-api-token',  # ?
        'JIRA_TOKEN_HELP': 'make one in the account settings',  # -
        'ZOOM_API_SECRET': '<zoom-api-secret>',  # -
        'ZOOM_TOKEN_URL': 'https://zoom.us/oauth/token',  # -
    }
