"""A fix that --unsafe takes leaves its value at no other place."""
import client

api_secret = "zq8Zt3vXw1Lm5Np7Rs9Tu2Vy"
client.connect("zq8Zt3vXw1Lm5Np7Rs9Tu2Vy")
options = {"again": "zq8Zt3vXw1Lm5Np7Rs9Tu2Vy"}
