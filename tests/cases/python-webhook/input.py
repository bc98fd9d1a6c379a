import stripe
from flask import Flask, request
from slack_bolt import App

app = Flask(__name__)
slack = App(token=load("slack"), signing_secret="bread is signed in the morning")


@app.route("/paid", methods=["POST"])
def paid():
    signature = request.headers["Stripe-Signature"]
    event = stripe.Webhook.construct_event(request.data, signature, "whsec_rye-wheat-spelt")
    return event["type"]
