"""A fix that --unsafe takes leaves its value at no other place."""
import os

import client

api_secret = os.environ["API_SECRET"]
client.connect(os.environ["API_SECRET"])
options = {"again": os.environ["API_SECRET"]}
