import os

import stripe
from flask import Flask, request
from slack_bolt import App

app = Flask(__name__)
slack = App(token=load("slack"), signing_secret=os.environ["SIGNING_SECRET"])


@app.route("/paid", methods=["POST"])
def paid():
    signature = request.headers["Stripe-Signature"]
    event = stripe.Webhook.construct_event(request.data, signature, os.environ["WEBHOOK_SECRET"])
    return event["type"]
