import os

headers = {
    "Authorization": "Basic " + os.environ["API_TOKEN"],
}
oven_token = os.environ["OVEN_TOKEN"]
