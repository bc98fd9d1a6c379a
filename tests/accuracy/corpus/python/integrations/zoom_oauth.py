import requests

ACCOUNT = "lvTGEacv4qwDlOFEBKc6hO"  # -
CLIENT_ID = "fA8JyKkfRmhTwWHu27RfBV"  # -
CLIENT_SECRET = "z0ugQ2qR9Gzm4B4x9oS4rT15WClWB6bH"  # +zoom-secret


def access_token():
    reply = requests.post(
        "https://zoom.us/oauth/token",
        params={"grant_type": "account_credentials", "account_id": ACCOUNT},  # -
        auth=(CLIENT_ID, CLIENT_SECRET),
    )
    return reply.json()["access_token"]


def other_token():
    url = "https://zoom.us/oauth/token?grant_type=account_credentials&account_id=" + ACCOUNT
    return requests.post(url, auth=("Q7kgsWWo8tJiwFCCdXLGzb", "EqFyLiCut2rPyLZku0X9176rM3qROkFi")).json()  # +zoom-secret
