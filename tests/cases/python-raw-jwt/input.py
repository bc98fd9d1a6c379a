import os

ACCESS_TOKEN = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhZGEifQ.6Z2XxoIR42-A1qYgyAcpKo1wLTzr-cm2-YU_X4hS32Q"
headers = {"Authorization": "Bearer " + ACCESS_TOKEN}
looks_like_one = "eyJhbGciOiJub3QganNvbiB.eyJhbGciOiJub3QganNvbiB.6Z2XxoIR42"
