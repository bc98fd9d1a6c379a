import os

import stripe
from flask import Flask, request
from slack_bolt import App

app = Flask(__name__)
slack = App(token=load("slack"), signing_secret=os.environ["SIGNING_SECRET"])


@app.route("/paid", methods=["POST"])
def paid():
    signature = request.headers["Stripe-Signature"]
    webhook_secret = os.environ["WEBHOOK_SECRET"]
    event = stripe.Webhook.construct_event(request.data, signature, webhook_secret)
    return event["type"]
